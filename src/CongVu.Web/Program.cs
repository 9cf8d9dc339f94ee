using CongVu.Web.Hosting;

var settings = ServerSettings.Read(args);
var app = OfficeServer.Build(settings, args);
await OfficeServer.PrepareAsync(app, settings);
Console.WriteLine($"CongVu: http://{settings.Host}:{settings.Port}");
await app.RunAsync();
