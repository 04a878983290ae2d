import { createUnifiedLanguageServer } from 'unified-language-server';

// What remark-language-server consists of; that package adds a name to the process and nothing else.
createUnifiedLanguageServer({
	configurationSection: 'remark',
	ignoreName: '.remarkignore',
	packageField: 'remarkConfig',
	pluginPrefix: 'remark',
	processorName: 'remark',
	processorSpecifier: 'remark',
	rcName: '.remarkrc',
});
