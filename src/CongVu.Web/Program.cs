using CongVu.Web.Hosting;

var settings = ServerSettings.Read(args);
var app = OfficeServer.Build(settings, args);
await OfficeServer.PrepareAsync(app);
await app.RunAsync();
