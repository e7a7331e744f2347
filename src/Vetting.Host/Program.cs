using Vetting.Host;

var app = WatchHost.Build(args);
await app.RunAsync();
