using System.Security.Cryptography;
using System.Text;

namespace CongVu.Documents;

/// <summary>One digest over all that a reviewer sees: a change of any part after an approval shows.</summary>
internal static class PackageDigest
{
    public static string Of(OutgoingDocument draft) => Over(draft, part => $"|{part.Pdf}");

    /// <summary>The same without the PDFs, which are made afterwards.</summary>
    public static string OfContent(OutgoingDocument draft) => Over(draft, _ => "");

    private static string Over(OutgoingDocument draft, Func<PackagePart, string> further)
    {
        var lines = draft.Parts.OrderBy(part => part.Ordinal).Select(part => $"{part.Ordinal}|{part.Kind}|{part.Source}{further(part)}")
            .Prepend($"{draft.TypeName}|{draft.Notation}|{draft.Subject}|{draft.SignerPostId}")
            .Concat(draft.Recipients.OrderBy(recipient => recipient.Ordinal).Select(recipient => $"{recipient.Kind}|{recipient.Name}|{recipient.OrganizationId}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }
}
