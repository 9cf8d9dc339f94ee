using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Documents;

/// <summary>The fields in which a clerk enters or corrects what the register says of an incoming document.</summary>
public sealed class IncomingForm
{
    public string IssuerName { get; set; } = "";

    public string Code { get; set; } = "";

    public DateOnly? IssueDate { get; set; }

    public string TypeName { get; set; } = DocumentTypes.Letter.Name;

    public Urgency Urgency { get; set; }

    public string Subject { get; set; } = "";

    public string SignerName { get; set; } = "";

    public string SignerPosition { get; set; } = "";

    public DateOnly? DueDate { get; set; }

    public static IncomingForm Of(IncomingCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new IncomingForm
        {
            IssuerName = card.IssuerName, Code = card.Code, IssueDate = card.IssueDate, TypeName = card.TypeName, Urgency = card.Urgency,
            Subject = card.Subject, SignerName = card.SignerName, SignerPosition = card.SignerPosition, DueDate = card.DueDate,
        };
    }

    /// <summary>The card; an issuer whose name the directory knows is that organization.</summary>
    public IncomingCard Card(OrganizationDirectory.Tree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return new IncomingCard(IssuerIn(tree), IssuerName, Code, IssueDate, TypeName, Subject)
        {
            SignerName = SignerName, SignerPosition = SignerPosition, Urgency = Urgency, DueDate = DueDate,
        };
    }

    public IReadOnlyList<Difference> DifferencesFrom(IncomingCard stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return Difference.Of(
            ("Cơ quan ban hành", stored.IssuerName, IssuerName), ("Số, ký hiệu", stored.Code, Code),
            ("Ngày văn bản", Words.Day(stored.IssueDate), Words.Day(IssueDate)), ("Tên loại", stored.TypeName, TypeName),
            ("Độ khẩn", stored.Urgency.InWords(), Urgency.InWords()), ("Trích yếu", stored.Subject, Subject),
            ("Người ký", stored.SignerName, SignerName), ("Chức vụ người ký", stored.SignerPosition, SignerPosition),
            ("Hạn trả lời", Words.Day(stored.DueDate), Words.Day(DueDate)));
    }

    private Id<Organization>? IssuerIn(OrganizationDirectory.Tree tree)
    {
        var wanted = Folding.Fold(IssuerName.Trim());
        return tree.Entries.Values.Where(entry => entry.Kind is OrganizationKind.Agency && Folding.Fold(entry.Name) == wanted)
            .Select(entry => (Id<Organization>?)entry.Id).FirstOrDefault();
    }
}
