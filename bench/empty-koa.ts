import Koa from 'koa';

// What any Koa application costs to start. `node empty-koa.ts PORT`
new Koa().listen(Number(process.argv[2]), '127.0.0.1', () => console.log('ready'));
