using CongVu.Calendar;
using CongVu.Database;
using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Documents.Reading;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Signing;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange;

/// <summary>Compares what a sender says of a document with what its signed PDF says (đối chiếu gói tin với bản ký số; Decision 28/2018, art. 9.1).</summary>
public sealed class CardComparison
{
    private readonly OfficeContext db;
    private readonly PdfTexts texts;
    private readonly FileVerifier verifier;

    internal CardComparison(OfficeContext db, PdfTexts texts, FileVerifier verifier)
    {
        this.db = db;
        this.texts = texts;
        this.verifier = verifier;
    }

    /// <summary>A field in which the two differ.</summary>
    /// <param name="Field">What the register calls it.</param>
    /// <param name="Said">By the sender.</param>
    /// <param name="Found">On the page or in the signature.</param>
    /// <param name="Where">Where it was found.</param>
    public sealed record Difference(string Field, string Said, string Found, string Where);

    /// <summary>The differences of a document that came by exchange; none where the PDF cannot be read.</summary>
    public async Task<IReadOnlyList<Difference>> OfAsync(Actor actor, Id<IncomingDocument> id, CancellationToken cancel)
    {
        var document = await db.Set<IncomingDocument>().AsNoTracking().VisibleTo(db, actor)
            .FirstOrDefaultAsync(row => row.Id == id && row.Origin == IncomingOrigin.Exchange, cancel);
        var main = await db.Set<DocumentFile>().Where(file => file.DocumentId == id.Value && file.Part == FilePart.Main).Select(file => file.Hash).FirstOrDefaultAsync(cancel);
        if (document is null || main.IsEmpty)
        {
            return [];
        }

        var read = MetadataReader.Read(await texts.ReadAsync(main, cancel));
        return [.. OnThePages(document, read), .. InTheSignatures(document, await verifier.LookAsync(main, cancel))];
    }

    internal static IEnumerable<Difference> OnThePages(IncomingDocument document, DocumentMetadata read)
    {
        const string Where = "trang văn bản";
        if (read.IssuingOrganization is null)
        {
            // Without the decree's head, a number on the page may be that of a document it cites.
            yield break;
        }

        if (read.Code is { Value: { Number: not null } code, Confidence: Confidence.Sure } && CodeKey(code.Text) != CodeKey(document.Code))
        {
            yield return new Difference("Số, ký hiệu", document.Code, code.Text, Where);
        }

        if (read.IssueDate is { Value.Complete: { } day, Confidence: not Confidence.Doubtful } && day != document.IssueDate)
        {
            yield return new Difference("Ngày văn bản", document.IssueDate is { } said ? VietnamDate.InDigits(said) : "", VietnamDate.InDigits(day), Where);
        }

        if (read.Signer is { Value.Name: { } name, Confidence: not Confidence.Doubtful } && !IsSameName(name, document.SignerName))
        {
            yield return new Difference("Người ký", document.SignerName, name, Where);
        }
    }

    internal static IEnumerable<Difference> InTheSignatures(IncomingDocument document, FileVerdict verdict)
    {
        var signers = verdict.Signatures.Where(signature => signature.Role is SignatureRole.Person or SignatureRole.Unknown).Select(signature => signature.Signer).Distinct().ToList();
        if (signers.Count > 0 && !signers.Exists(signer => IsSameName(signer, document.SignerName)))
        {
            yield return new Difference("Người ký", document.SignerName, string.Join("; ", signers), "chữ ký số");
        }
    }

    private static bool IsSameName(string one, string other) => Folding.Fold(one.Trim()) == Folding.Fold(other.Trim());

    // 05/UBND and 5/UBND are one number.
    private static string CodeKey(string code) => Folding.Fold(code).Replace(" ", "", StringComparison.Ordinal).TrimStart('0');
}
