using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Documents.Reading;
using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Documents;

/// <summary>What the program read in a document for the register: the values, each with the words it took them from.</summary>
public sealed class IncomingProposal
{
    private const int LongestQuote = 90;
    private readonly Dictionary<string, Provenance> sources = [];
    private readonly string text;

    private IncomingProposal(string text) => this.text = text;

    /// <summary>Nothing read, nothing proposed.</summary>
    public static IncomingProposal None { get; } = new("");

    public IncomingForm Form { get; private set; } = new();

    /// <summary>A mark of secrecy is printed on it: such a document must not enter.</summary>
    public bool IsSecret { get; private set; }

    /// <summary>The file has words to read; a scan has none.</summary>
    public bool HasText => text.AsSpan().Trim().Length > 0;

    public Provenance? From(string field) => sources.GetValueOrDefault(field);

    public static IncomingProposal Read(string text, OrganizationDirectory.Tree tree)
    {
        var proposal = new IncomingProposal(text);
        if (proposal.HasText)
        {
            proposal.Take(MetadataReader.Read(text), tree);
        }

        return proposal;
    }

    /// <summary>What the sender said goes before what was read.</summary>
    internal void Prefer(IncomingForm known)
    {
        Form = new IncomingForm
        {
            IssuerName = Prefer("IssuerName", known.IssuerName, Form.IssuerName), Code = Prefer("Code", known.Code, Form.Code),
            IssueDate = known.IssueDate ?? Form.IssueDate, TypeName = Prefer("TypeName", known.TypeName, Form.TypeName),
            Urgency = known.Urgency is Urgency.Normal ? Form.Urgency : known.Urgency, Subject = Prefer("Subject", known.Subject, Form.Subject),
            SignerName = Prefer("SignerName", known.SignerName, Form.SignerName), SignerPosition = known.SignerPosition.Length > 0 ? known.SignerPosition : Form.SignerPosition,
            DueDate = known.DueDate ?? Form.DueDate,
        };
    }

    private string Prefer(string field, string known, string read)
    {
        if (known.Length > 0)
        {
            sources[field] = new Provenance("Nơi gửi khai trong gói tin", false);
        }

        return known.Length > 0 ? known : read;
    }

    private void Take(DocumentMetadata read, OrganizationDirectory.Tree tree)
    {
        IsSecret = read.Secrecy is not null;
        Form = new IncomingForm
        {
            IssuerName = Take("IssuerName", read.IssuingOrganization, name => IssuerNames.Write(name, tree)) ?? "",
            Code = Take("Code", read.Code, code => code.Text) ?? "",
            IssueDate = Take("IssueDate", read.IssueDate, date => date.Complete),
            TypeName = Take("TypeName", read.TypeName, name => AdministrativeTypes.Has(name) ? name : null) ?? DocumentTypes.Letter.Name,
            Urgency = Take("Urgency", read.Urgency, mark => (Urgency?)mark) ?? Urgency.Normal,
            Subject = Take("Subject", read.Subject, subject => subject.Length <= 500 ? subject : subject[..500]) ?? "",
            SignerName = Take("SignerName", read.Signer, signer => signer.Name) ?? "",
            SignerPosition = read.Signer?.Value.Position ?? "",
            DueDate = Take("DueDate", read.DueDate, due => (due as Due.ByDay)?.LastDay),
        };
    }

    private TResult? Take<TValue, TResult>(string field, Found<TValue>? found, Func<TValue, TResult?> value)
    {
        if (found is null || value(found.Value) is not { } taken)
        {
            return default;
        }

        var isDoubtful = found.Confidence is Confidence.Doubtful;
        sources[field] = new Provenance($"Đọc trong văn bản: “{Quote(found.Span)}”{(isDoubtful ? ", cần xem lại" : "")}", isDoubtful);
        return taken;
    }

    private string Quote(TextSpan span)
    {
        var words = string.Join(' ', span.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= LongestQuote ? words : $"{words[..LongestQuote]}…";
    }
}
