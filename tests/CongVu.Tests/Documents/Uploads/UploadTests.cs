using CongVu.Database;
using CongVu.Documents;
using CongVu.Documents.Uploads;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.TestOffice;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Documents.Uploads;

public sealed class UploadTests
{
    private static readonly byte[] Scan = Papers.Pdf("Số: 698/STTTT-CNTT");

    [Theory, BothDatabases]
    public async Task A_file_in_three_pieces_is_whole_after_the_last_and_goes_into_the_register(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var upload = await StartAsync(province, Scan.Length);
        var cut = Scan.Length / 3;

        Assert.Equal(cut, (await PutAsync(province.Clerk, office, upload, 0, Scan[..cut])).Value);
        Assert.Equal(2 * cut, (await PutAsync(province.Clerk, office, upload, cut, Scan[cut..(2 * cut)])).Value);
        Assert.Equal(Scan.Length, (await PutAsync(province.Clerk, office, upload, 2 * cut, Scan[(2 * cut)..])).Value);

        var id = await RegisterAsync(province, [upload]);
        var detail = await office.RunAsync((IncomingQueries queries) => queries.FindAsync(province.Clerk, id.Value, default));
        Assert.Equal(FileHash.Of(Scan).ToString(), Assert.Single(detail!.Files).Hash);
        Assert.Null(await office.RunAsync((UploadQueries queries) => queries.FindAsync(province.Clerk, upload, default)));
    }

    [Theory, BothDatabases]
    public async Task An_upload_stays_while_the_act_that_asked_for_it_is_refused_or_it_is_not_whole(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var notPdf = await office.MakeAsync((TakeUpload take) => take.RunAsync(province.Clerk, new NewFile("thu.txt", new MemoryStream("Kính gửi"u8.ToArray())), default));
        var half = await StartAsync(province, Scan.Length);

        var refused = await RegisterAsync(province, [notPdf]);
        var unfinished = await RegisterAsync(province, [half]);
        var unknown = await RegisterAsync(province, [new Id<PendingUpload>(province.District.Value)]);

        Assert.Equal("file.not-pdf", Assert.Single(refused.Refusals).Code);
        Assert.Equal("upload.unfinished", Assert.Single(unfinished.Refusals).Code);
        Assert.Equal("upload.not-found", Assert.Single(unknown.Refusals).Code);
        Assert.NotNull(await office.RunAsync((UploadQueries queries) => queries.FindAsync(province.Clerk, notPdf, default)));
        Assert.NotNull(await office.RunAsync((UploadQueries queries) => queries.FindAsync(province.Clerk, half, default)));
    }

    [Theory, BothDatabases]
    public async Task The_same_bytes_registered_by_two_agencies_at_one_moment_are_kept_by_both(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var letters = Enumerable.Range(1, 8).Select(number => Papers.Pdf($"Số: {number}/BC-UBND")).ToList();

        foreach (var letter in letters)
        {
            var both = await Task.WhenAll(new[] { (province.Clerk, province.District), (province.CommuneClerk, province.Commune) }.Select(pair => Task.Run(
                () => office.RunAsync((RegisterIncoming register) => register.RunAsync(
                    pair.Item1, Input(province, [new NewFile("thu.pdf", new MemoryStream(letter))]) with { Agency = pair.Item2, IsNoDuplicate = true }, default)))));
            Assert.All(both, outcome => Assert.True(outcome.IsDone, string.Join('\n', outcome.Refusals.Select(refusal => refusal.Text))));
        }
    }

    [Theory, BothDatabases]
    public async Task A_piece_that_does_not_follow_is_refused_with_the_place_to_go_on_from(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var upload = await StartAsync(province, Scan.Length);
        await PutAsync(province.Clerk, office, upload, 0, Scan[..100]);

        var again = await PutAsync(province.Clerk, office, upload, 0, Scan[..100]);
        var ahead = await PutAsync(province.Clerk, office, upload, 200, Scan[200..300]);
        var next = await PutAsync(province.Clerk, office, upload, 100, Scan[100..]);

        Assert.Equal("upload.wrong-place", Assert.Single(again.Refusals).Code);
        Assert.Contains("100 byte", ahead.Refusals[0].What, StringComparison.Ordinal);
        Assert.Equal(Scan.Length, next.Value);
    }

    [Theory, BothDatabases]
    public async Task More_than_was_announced_is_not_taken(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var upload = await StartAsync(province, 100);

        var tooLong = await PutAsync(province.Clerk, office, upload, 0, Scan[..101]);
        var right = await PutAsync(province.Clerk, office, upload, 0, Scan[..100]);

        Assert.False(tooLong.IsDone);
        Assert.Equal(100, right.Value);
    }

    [Theory, BothDatabases]
    public async Task An_upload_is_nobodys_but_its_senders(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var upload = await office.MakeAsync((TakeUpload take) => take.RunAsync(province.Clerk, new NewFile("quet.pdf", new MemoryStream(Scan)), default));

        foreach (var other in new[] { province.Chairman, province.Administrator, province.CommuneClerk })
        {
            Assert.Null(await office.RunAsync((UploadQueries queries) => queries.FindAsync(other, upload, default)));
            Assert.Null(await office.RunAsync((DocumentFiles files) => files.FindAsync(other, FileHash.Of(Scan), default)));
            Assert.Equal("upload.not-found", (await PutAsync(other, office, upload, 0, Scan)).Refusals[0].Code);
        }

        Assert.Equal("quet.pdf", (await office.RunAsync((DocumentFiles files) => files.FindAsync(province.Clerk, FileHash.Of(Scan), default)))?.Name);
    }

    [Theory, BothDatabases]
    public async Task A_file_of_301_megabytes_is_refused_before_a_byte_comes_and_one_of_300_is_not(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;

        var tooLarge = await office.RunAsync((StartUpload start) => start.RunAsync(province.Clerk, new StartUpload.Input("lon.pdf", (300L << 20) + 1), default));
        var justRight = await office.RunAsync((StartUpload start) => start.RunAsync(province.Clerk, new StartUpload.Input("vua.pdf", 300L << 20), default));
        var empty = await office.RunAsync((StartUpload start) => start.RunAsync(province.Clerk, new StartUpload.Input("rong.pdf", 0), default));

        Assert.Equal("file.too-large", Assert.Single(tooLarge.Refusals).Code);
        Assert.True(justRight.IsDone);
        Assert.Equal("file.empty", Assert.Single(empty.Refusals).Code);
    }

    [Theory, BothDatabases]
    public async Task What_nobody_took_for_a_day_is_swept_and_what_a_document_holds_stays(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var forgotten = Papers.Pdf("Bỏ quên");
        await office.MakeAsync((TakeUpload take) => take.RunAsync(province.Clerk, new NewFile("quen.pdf", new MemoryStream(forgotten)), default));
        var half = await StartAsync(province, Scan.Length);
        await PutAsync(province.Clerk, office, half, 0, Scan[..50]);
        await office.MakeAsync((RegisterIncoming register) => register.RunAsync(
            province.Clerk, Input(province, [new NewFile("giu.pdf", new MemoryStream(Scan))]), default));
        await using var scope = office.Scope();
        var store = scope.ServiceProvider.GetRequiredService<FileStore>();

        await office.RunAsync((SweepUploads sweep) => sweep.RunOnceAsync(default));
        Assert.True(store.Contains(FileHash.Of(forgotten)));
        office.Clock.SetTo(2060, 1, 1);
        await office.RunAsync((SweepUploads sweep) => sweep.RunOnceAsync(default));

        Assert.False(store.Contains(FileHash.Of(forgotten)));
        Assert.True(store.Contains(FileHash.Of(Scan)));
        Assert.Null(await office.RunAsync((UploadQueries queries) => queries.FindAsync(province.Clerk, half, default)));
        Assert.Empty(Directory.GetFiles(Path.Combine(office.Folder, "uploads")));
    }

    private static RegisterIncoming.Input Input(Province province, IReadOnlyList<NewFile> files) => new(
        province.District, null, IncomingOrigin.Scanned,
        new IncomingCard(null, "Sở Thông tin và Truyền thông", "698/STTTT-CNTT", new DateOnly(2021, 4, 2), "Công văn", "V/v báo cáo"), files);

    private static async Task<Outcome<Id<IncomingDocument>>> RegisterAsync(Province province, IReadOnlyList<Id<PendingUpload>> uploads)
    {
        await using var scope = province.Office.Scope();
        var files = await scope.ServiceProvider.GetRequiredService<HandOverUploads>().RunAsync(province.Clerk, uploads, default);
        return files.IsDone
            ? await scope.ServiceProvider.GetRequiredService<RegisterIncoming>().RunAsync(province.Clerk, Input(province, files.Value), default)
            : files.With(default(Id<IncomingDocument>));
    }

    private static Task<Id<PendingUpload>> StartAsync(Province province, long size) => province.Office.MakeAsync(
        (StartUpload start) => start.RunAsync(province.Clerk, new StartUpload.Input("quet.pdf", size), default));

    private static Task<Outcome<long>> PutAsync(Actor actor, Office office, Id<PendingUpload> upload, long offset, byte[] piece) => office.RunAsync(
        (PutUploadPiece put) => put.RunAsync(actor, new PutUploadPiece.Input(upload, offset, new MemoryStream(piece)), default));
}
