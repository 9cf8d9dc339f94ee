using System.Globalization;
using CongVu;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Documents.Tray;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.TestOffice;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

// A clerk who works without pause until somebody kills the process. Every act that was acknowledged is said on a line of its own.
// With a batch as the sixth argument it is its signer instead, who signs it once.
var settings = new OfficeSettings(
    args[0] == nameof(Engine.Sqlite) ? DatabaseSettings.Embedded(args[1]) : DatabaseSettings.Server(args[2]), args[1]);
var clerk = new Id<Person>(Guid.Parse(args[3]));
var random = new Random(int.Parse(args[4], CultureInfo.InvariantCulture));
var clock = new WoundClock(new DateTimeOffset(2021, 4, 5, 8, 0, 0, TimeSpan.FromHours(7)));
await using var services = new ServiceCollection()
    .AddLogging(logging => logging.SetMinimumLevel(LogLevel.None)).AddSingleton<TimeProvider>(clock).AddOffice(settings).BuildServiceProvider();
if (args.Length > 5)
{
    await using var scope = services.CreateAsyncScope();
    var signer = (await scope.ServiceProvider.GetRequiredService<LoadActor>().ByPersonAsync(clerk, default))!;
    Console.WriteLine("signing");
    var input = new SignBatch.Input(new Id<SigningBatch>(Guid.Parse(args[5])), Province.Pin);
    return (await scope.ServiceProvider.GetRequiredService<SignBatch>().RunAsync(signer, input, default)).IsDone ? 0 : 1;
}

var paper = Papers.Pdf("Kính gửi");

for (; ;)
{
    await using var scope = services.CreateAsyncScope();
    var actor = (await scope.ServiceProvider.GetRequiredService<LoadActor>().ByPersonAsync(clerk, default))!;
    var content = paper.Concat(BitConverter.GetBytes(random.NextInt64())).ToArray();
    var card = new IncomingCard(null, "Sở Tài chính", $"{random.Next()}/BC", new DateOnly(2021, 4, 1), "Báo cáo", "Thử mất điện");
    var outcome = await scope.ServiceProvider.GetRequiredService<RegisterIncoming>().RunAsync(
        actor,
        new RegisterIncoming.Input(actor.Posts[0].Agency, null, IncomingOrigin.Scanned, card, [new CongVu.Files.NewFile("tep.pdf", new MemoryStream(content))]),
        default);
    Console.WriteLine($"{outcome.Value}");
    if (random.Next(4) == 0)
    {
        // The worker that seals has a scope of its own, as in the server.
        await using var worker = services.CreateAsyncScope();
        await worker.ServiceProvider.GetRequiredService<SealFacts>().RunOnceAsync(default);
    }
}
