using CongVu.Calendar;
using CongVu.Database;
using CongVu.DocumentFormat.Reports;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange;

/// <summary>A printable statement of what was sent to whom, with every state, its time and the hashes of the files (giấy xác nhận gửi, nhận).</summary>
public sealed class DeliveryCertificate
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly DeliveryQueries deliveries;
    private readonly OrganizationDirectory directory;

    internal DeliveryCertificate(OfficeContext db, OfficeClock clock, DeliveryQueries deliveries, OrganizationDirectory directory)
    {
        this.db = db;
        this.clock = clock;
        this.deliveries = deliveries;
        this.directory = directory;
    }

    /// <returns>A PDF file; null when this person may not see the document or it was sent to nobody.</returns>
    public async Task<ReadOnlyMemory<byte>?> MakeAsync(Actor actor, Id<OutgoingDocument> id, CancellationToken cancel)
    {
        var document = await db.Set<OutgoingDocument>().AsNoTracking().VisibleTo(db, actor).Include(row => row.Parts).FirstOrDefaultAsync(row => row.Id == id, cancel);
        var lines = await deliveries.OfAsync(actor, id, cancel);
        if (document is null || lines.Count == 0)
        {
            return null;
        }

        var sender = (await directory.GetAsync(cancel)).NameOf(document.AgencyId);
        return ReportComposer.OfSystem.ComposePdf(Report(document, sender, lines)).File;
    }

    /// <summary>The certificates that were signed, for those who may see the document; the newest first.</summary>
    public async Task<IReadOnlyList<CertifiedDelivery>> SignedAsync(Actor actor, Id<OutgoingDocument> id, CancellationToken cancel)
    {
        var visible = db.Set<OutgoingDocument>().VisibleTo(db, actor);
        return await db.Set<CertifiedDelivery>().AsNoTracking()
            .Where(row => row.DocumentId == id && visible.Any(document => document.Id == id)).OrderByDescending(row => row.Id).ToListAsync(cancel);
    }

    private TableReport Report(OutgoingDocument document, string sender, IReadOnlyList<DeliveryQueries.Line> lines) => new()
    {
        Title = "XÁC NHẬN GỬI, NHẬN VĂN BẢN ĐIỆN TỬ",
        Subtitle = $"{document.TypeName} số {document.Code} ngày {document.IssueDate:dd/MM/yyyy}: {document.Subject}",
        Organization = sender,
        IsLandscape = true,
        LetterSize = 11,
        Columns =
        [
            new ReportColumn("TT", 0.4), new ReportColumn("Nơi nhận", 3), new ReportColumn("Đường gửi", 1.4), new ReportColumn("Trạng thái", 1.6),
            new ReportColumn("Gửi", 1.4), new ReportColumn("Đến", 1.4), new ReportColumn("Tiếp nhận", 1.4), new ReportColumn("Ghi chú", 2),
        ],
        Rows = lines.Select((line, index) => ReportRow.Of(
            index + 1, line.ReceiverName, line.Way.InWords(), line.State.InWords(), Moment(line.SentAt), Moment(line.ArrivedAt), Moment(line.AcceptedAt), line.Reason)),
        Notes =
        [
            $"Ký số: {Moment(document.SignedAt)}; phát hành: {Moment(document.IssuedAt)}; lập xác nhận: {Moment(clock.Now)} (giờ Việt Nam).",
            .. SentFile.Of(document).Select(file => $"Tệp “{file.Name}”, SHA-256: {file.Hash}"),
        ],
    };

    private static string Moment(DateTimeOffset? at) => at is { } moment ? $"{VietnamTime.ToLocal(moment):HH:mm:ss dd/MM/yyyy}" : "";
}
