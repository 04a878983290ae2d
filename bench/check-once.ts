import { Site } from '../src/workspace/site.ts';

const [content = '', cache = ''] = process.argv.slice(2);
const { findings } = await new Site(content, cache).check();
const { user, system } = process.cpuUsage();
process.stdout.write(
	JSON.stringify({
		findings: findings.length,
		megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
		cpuSeconds: (user + system) / 1e6,
	}),
);
