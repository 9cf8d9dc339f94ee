using System.Diagnostics;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Documents.Tray;
using CongVu.Ledger;
using CongVu.Signing;
using CongVu.TestOffice;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Documents.Tray;

/// <summary>Processes that sign a batch are killed in the middle, and the batch is taken up again until it is done.</summary>
public sealed class KilledBatchTests
{
    private const int Packages = 8;

    [Theory, BothDatabases]
    public async Task A_batch_killed_in_the_middle_again_and_again_ends_with_every_file_signed_once(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var documents = new List<Id<OutgoingDocument>>();
        for (var i = 0; i < Packages; i++)
        {
            var id = await journey.CompleteAsync();
            await journey.PutAsync(id, FilePart.Appendix, "phu-luc.pdf", $"Phụ lục {i}");
            documents.Add(await journey.AwaitSignatureAsync(id));
        }

        var batch = await BatchTests.PlanAsync(province, [.. documents]);
        foreach (var enough in new[] { 1, 5, 9 })
        {
            await KillWhenSignedAsync(province, batch, enough);
            Assert.All((await BatchTests.FindAsync(province, batch)).Lines.GroupBy(line => line.Document), files => Assert.Single(files.Select(file => file.State).Distinct()));
        }

        Assert.True((await BatchTests.SignAsync(province, province.ViceChairman, batch)).IsDone);

        var done = await BatchTests.FindAsync(province, batch);
        Assert.NotNull(done.FinishedAt);
        Assert.All(done.Lines, line => Assert.Equal(BatchLineState.Signed, line.State));
        foreach (var id in documents)
        {
            var document = await journey.FindAsync(id);
            Assert.Equal(OutgoingState.AwaitingIssue, document.State);
            Assert.All(document.Parts, part => Assert.Equal([SignatureRole.Person], RolesOf(office, part)));
        }

        Assert.True((await office.RunAsync((VerifyLedger verify) => verify.RunAsync(default))).IsIntact);
    }

    private static async Task KillWhenSignedAsync(Province province, Id<SigningBatch> batch, int enough)
    {
        var settings = province.Office.Settings;
        var program = Path.Combine(AppContext.BaseDirectory.Replace("CongVu.Tests", "CrashWorker", StringComparison.Ordinal), "CrashWorker");
        using var worker = Process.Start(new ProcessStartInfo(program,
            [settings.Engine.ToString(), province.Office.Folder, settings.ConnectionString, province.ViceChairman.Person.ToString(), "0", batch.ToString()])
        {
            RedirectStandardOutput = true,
        })!;
        Assert.Equal("signing", await worker.StandardOutput.ReadLineAsync());
        while (!worker.HasExited && (await BatchTests.FindAsync(province, batch)).Count(BatchLineState.Signed) < enough)
        {
            await Task.Delay(5);
        }

        worker.Kill();
        await worker.WaitForExitAsync();
    }

    private static IEnumerable<SignatureRole> RolesOf(Office office, PackagePart part)
    {
        using var scope = office.Scope();
        return scope.ServiceProvider.GetRequiredService<FileVerifier>().VerifyAsync(part.Signed!.Value, default).GetAwaiter().GetResult()
            .Signatures.Select(signature => signature.Role);
    }
}
