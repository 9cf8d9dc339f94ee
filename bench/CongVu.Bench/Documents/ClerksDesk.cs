using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using CongVu.Calendar;
using CongVu.Documents;
using CongVu.Documents.Uploads;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Pdf.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Bench.Documents;

/// <summary>Uploads letters, each with bytes of its own, and registers them as fast as the clerks can.</summary>
internal sealed class ClerksDesk(ServiceProvider services, Actor clerk)
{
    private readonly byte[] letter = PageComposer.OfSystem.Compose(
        new DocumentProperties("Văn bản"), new Section(PageFormat.Portrait(20, 15, 20, 30), [new Paragraph("Văn bản", new TextStyle(14), ParagraphStyle.Plain)])).File.ToArray();

    private int number;

    public async Task<ConcurrentQueue<Id<PendingUpload>>> UploadAsync(int count)
    {
        var uploads = new ConcurrentQueue<Id<PendingUpload>>();
        await Parallel.ForAsync(0, count, async (_, _) =>
        {
            byte[] bytes = [.. letter, .. Encoding.ASCII.GetBytes($"\n%{Interlocked.Increment(ref number)}\n")];
            uploads.Enqueue(Must(await RegisterBench.DoAsync<TakeUpload, Outcome<Id<PendingUpload>>>(
                services, take => take.RunAsync(clerk, new NewFile("van-ban.pdf", new MemoryStream(bytes)), default))));
        });
        return uploads;
    }

    /// <returns>Registered in a second.</returns>
    public async Task<double> RegisterAsync(ConcurrentQueue<Id<PendingUpload>> uploads, int clerks)
    {
        var (count, clock) = (uploads.Count, Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, clerks).Select(_ => Task.Run(async () =>
        {
            while (uploads.TryDequeue(out var upload))
            {
                await RegisterAsync(upload);
            }
        })));
        return count / clock.Elapsed.TotalSeconds;
    }

    private async Task RegisterAsync(Id<PendingUpload> upload)
    {
        var today = services.GetRequiredService<OfficeClock>().Today;
        var mine = Interlocked.Increment(ref number);
        var card = new IncomingCard(null, "UBND tỉnh", $"{mine}/UBND", today, "Công văn", $"V/v việc số {mine}");
        await using var scope = services.CreateAsyncScope();
        var files = Must(await scope.ServiceProvider.GetRequiredService<HandOverUploads>().RunAsync(clerk, [upload], default));
        Must(await scope.ServiceProvider.GetRequiredService<RegisterIncoming>().RunAsync(
            clerk, new RegisterIncoming.Input(clerk.Posts[0].Agency, null, IncomingOrigin.Scanned, card, files), default));
    }

    private static T Must<T>(Outcome<T> outcome) => outcome.IsDone ? outcome.Value : throw new InvalidOperationException(outcome.Refusals[0].Text);
}
