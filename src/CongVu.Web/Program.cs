using CongVu.Web.Hosting;

var settings = ServerSettings.Read(args);
var app = OfficeServer.Build(settings, args);
await OfficeServer.PrepareAsync(app, settings);
await app.StartAsync();
Console.WriteLine($"CongVu: {string.Join(", ", app.Urls)}");
await app.WaitForShutdownAsync();
