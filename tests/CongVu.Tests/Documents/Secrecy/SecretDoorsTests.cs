using System.Text;
using CongVu.Database;
using CongVu.Directives;
using CongVu.Directives.Closing;
using CongVu.Directives.Working;
using CongVu.Documents;
using CongVu.Documents.Copies;
using CongVu.Documents.Secrecy;
using CongVu.Documents.Uploads;
using CongVu.Files;
using CongVu.Help;
using CongVu.Ledger;
using CongVu.Outcomes;
using CongVu.Signing;
using CongVu.Submissions;
using CongVu.Submissions.Composing;
using CongVu.Submissions.Rules;
using CongVu.TestOffice;
using CongVu.Tests.Directives;
using CongVu.Tests.Submissions;

namespace CongVu.Tests.Documents.Secrecy;

/// <summary>Every door through which file bytes come in stops a mark of secrecy, and nothing of the file is anywhere afterwards.</summary>
public sealed class SecretDoorsTests
{
    private const string Needle = "KimChâmĐáyBiển5620";

    // The class that takes the bytes, and the act of a person that leads to it.
    private static readonly Dictionary<string, Func<Scene, Task<Outcome>>> Doors = new()
    {
        [nameof(PutPart)] = async scene => await scene.Office.DoAsync((PutPart put) => put.RunAsync(
            scene.People.CommuneClerk, new PutPart.Input(scene.Draft, 2, null, FilePart.Appendix, Word("phu-luc.docx")), default)),
        [nameof(TakeInIncoming)] = async scene => await scene.Office.RunAsync(async (RegisterIncoming register) => (Outcome)await register.RunAsync(
            scene.People.CommuneClerk, new RegisterIncoming.Input(scene.People.Commune, null, IncomingOrigin.Scanned,
                new IncomingCard(null, "Sở Nội vụ", "9/SNV", new DateOnly(2021, 4, 1), "Công văn", "V/v tập huấn"), [Papers.PdfFile("thu.pdf", "Thư"), Word("phu-luc.docx")]), default)),
        [nameof(PaperScans)] = async scene => await scene.Office.DoAsync((IssueOnPaper issue) => issue.RunAsync(
            scene.People.CommuneClerk, new IssueOnPaper.Input(scene.Submitted, 3, "Khóa hỏng", Pdf("quet.pdf")), default)),
        [nameof(ScanSigning)] = async scene => await scene.Office.RunAsync(async (MakeCopy make) => (Outcome)await make.RunAsync(
            scene.People.Clerk, new MakeCopy.Input(scene.People.District, CopyKind.Full, "05/QĐ-UBND ngày 01/4/2021 của UBND huyện", "Như trên", Pdf("sao.pdf"), Province.Pin), default)),
        [nameof(PutPaper)] = async scene => await scene.Desk.PutAsync(scene.Dossier, DossierPart.Drafts, Word("du-thao.docx")),
        [nameof(Attaching)] = async scene => await scene.Office.DoAsync((WriteNote note) => note.RunAsync(
            scene.People.Specialist, new WriteNote.Input(scene.Part.Id, "Kèm biểu", false) { Files = [Packed("bieu.zip")] }, default)),
        [nameof(ReportDone)] = async scene => await scene.Office.RunAsync(async (ReportDone report) => (Outcome)await report.RunAsync(
            scene.People.Specialist, new ReportDone.Input(scene.Part.Id, scene.Part.Version, "Đã xong", []) { Product = "Biểu", Files = [Pdf("bieu.pdf")] }, default)),
        [nameof(ReportDifficulty)] = async scene => await scene.Office.RunAsync(async (ReportDifficulty report) => (Outcome)await report.RunAsync(
            scene.People.Specialist, new ReportDifficulty.Input(new Difficulty("Không mở được", "/", "", "", ""), await scene.PictureAsync("man-hinh.png")), default)),
        [nameof(SetSigningPicture)] = async scene => await scene.Office.RunAsync(async (SetSigningPicture set) => (Outcome)await set.RunAsync(
            scene.People.Administrator, new SetSigningPicture.Input(scene.People.Commune, null, await scene.PictureAsync("dau.png")), default)),
        [nameof(TakeUpload)] = async scene => await scene.Office.RunAsync(async (TakeUpload take) => (Outcome)await take.RunAsync(scene.People.Clerk, Word("du-thao.docx"), default)),
        [nameof(PutUploadPiece)] = async scene => await scene.InPiecesAsync(Word("du-thao.docx")),
    };

    // Those that only keep what the program made itself, or what the office looked at before.
    private static readonly string[] Own =
    [
        "AgencySigner", "CorrectionLetter", "ConvertPaper", "DeferredSigner", "DraftParts", "DraftReturnLetter", "FileSigner", "FilledMaker", "PacketPreparation", "PartConverter", "ReplyLetter", "ReturnedFiles",
    ];

    // Attachments of packets: PacketDoorTests.
    private const string OfPackets = "LetterAttachments";

    [Fact]
    public async Task Every_door_stops_a_mark_and_nothing_of_the_file_is_anywhere()
    {
        Assert.SkipUnless(ScanReading.IsPossible, "tesseract or pdftoppm is not installed: pictures cannot be read here.");
        await using var scene = await Scene.OpenAsync();
        var before = scene.StoredFiles();
        var codes = new List<string>();
        foreach (var (door, go) in Doors)
        {
            codes.Add($"{door}: {string.Join(',', (await go(scene)).Refusals.Select(refusal => refusal.Code))}");
        }

        Assert.Equal(Doors.Keys.Select(door => $"{door}: file.secret-content"), codes);
        // The letter beside the secret appendix was a file of its own: it is swept when no row names it.
        Assert.Equal(before + 1, scene.StoredFiles());
        Assert.DoesNotContain(Directory.EnumerateFiles(scene.Office.Folder, "*", SearchOption.AllDirectories), path => Holds(path, Needle));
    }

    [Fact]
    public void Every_class_that_is_handed_the_store_for_new_files_is_in_the_table()
    {
        var taking = typeof(OfficeFiles).Assembly.GetTypes()
            .Where(type => type.GetConstructors(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)
                .Any(constructor => constructor.GetParameters().Any(parameter => parameter.ParameterType == typeof(OfficeFiles))))
            .Select(type => type.Name).Order(StringComparer.Ordinal);

        Assert.Equal(Doors.Keys.Concat(Own).Append(OfPackets).Order(StringComparer.Ordinal), taking);
    }

    private static byte[] Secret => DossierFiles.Word("word/header1.xml", $"<w:p><w:r><w:t>TỐI MẬT</w:t></w:r></w:p><w:p><w:r><w:t>{Needle}</w:t></w:r></w:p>");

    private static NewFile Word(string name) => new(name, new MemoryStream(Secret));

    private static NewFile Pdf(string name) => Papers.PdfFile(name, "TUYỆT MẬT");

    private static NewFile Packed(string name)
    {
        var file = new MemoryStream();
        using (var package = new System.IO.Compression.ZipArchive(file, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = package.CreateEntry("bieu/so-lieu.docx").Open();
            entry.Write(Secret);
        }

        file.Position = 0;
        return new NewFile(name, file);
    }

    private static bool Holds(string path, string words) => File.ReadAllBytes(path).AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;

    private sealed record Scene(DossierDesk Desk, Id<Submission> Dossier, Id<OutgoingDocument> Draft, Id<OutgoingDocument> Submitted, DirectivePart Part) : IAsyncDisposable
    {
        public Office Office => Desk.Office;

        public Province People => Desk.Province;

        public static async Task<Scene> OpenAsync()
        {
            var desk = await DossierDesk.OpenAsync(Engine.Sqlite, RuleFile.KonTum);
            DescribeDraft.Receiver[] receivers = [new(RecipientKind.Addressee, "Các thôn", null)];
            var draft = await desk.DraftLetterAsync(desk.Province.CommuneChairman, receivers);
            var submitted = await desk.SubmitLetterAsync(desk.Province.CommuneChairman, receivers);
            await desk.Office.MakeAsync((OpenRegister open) => open.RunAsync(
                desk.Province.Clerk, new OpenRegister.Input(desk.Province.District, RegisterKind.Copies, 2021, "Sổ bản sao", []), default));
            var book = new TaskBook(desk.Province);
            return new Scene(desk, await desk.StartAsync(), draft, submitted, await book.PartAsync(await book.OpenAsync(new DateOnly(2021, 4, 12))));
        }

        public ValueTask DisposeAsync() => Office.DisposeAsync();

        public int StoredFiles() => Directory.EnumerateFiles(Path.Combine(Office.Folder, "files"), "*", SearchOption.AllDirectories).Count();

        public async Task<NewFile> PictureAsync(string name)
        {
            using var page = new MemoryStream(Papers.Pdf("TUYỆT MẬT"));
            var picture = await PipedProgram.RunAsync("pdftoppm", ["-r", "150", "-gray", "-png", "-singlefile", "-"], page, default);
            return new NewFile(name, new MemoryStream(picture!));
        }

        public async Task<Outcome> InPiecesAsync(NewFile file)
        {
            var id = await Office.MakeAsync((StartUpload start) => start.RunAsync(People.Clerk, new StartUpload.Input(file.Name, file.Content.Length), default));
            var taken = await Office.RunAsync(async (PutUploadPiece put) => (Outcome)await put.RunAsync(People.Clerk, new PutUploadPiece.Input(id, 0, file.Content), default));
            Assert.Null(await Office.RunAsync((UploadQueries queries) => queries.FindAsync(People.Clerk, id, default)));
            return taken;
        }
    }
}
