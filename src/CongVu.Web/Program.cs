using CongVu.Web.Hosting;

var settings = ServerSettings.Read(args);
var app = OfficeServer.Build(settings, args);
await OfficeServer.PrepareAsync(app, settings);
await app.StartAsync();
foreach (var line in await OfficeServer.GreetAsync(app))
{
    Console.WriteLine(line);
}

await app.WaitForShutdownAsync();
