using CongVu.DocumentFormat.Packages;
using CongVu.Pdf.Pages;

namespace CongVu.DocumentFormat.Drafting;

/// <summary>Lays out a signer: capacity and post, room for the signature, name (boxes 7a to 7c).</summary>
internal sealed class SignerLayout(Letters letters)
{
    private const double SignatureWidth = 150, SignatureHeight = 70;

    public List<Block> Lay(SignerBlock signer, AreaKind area) =>
    [
        new Paragraph(StateHead.Upper(SafeText.Printable(string.Join('\n', signer.Titles))), letters.Title, Letters.Centered with { KeepWithNext = true }),
        new ReservedArea(area.ToString(), SignatureWidth, SignatureHeight) { KeepWithNext = true },
        new Paragraph(SafeText.Printable(signer.FullName), letters.Title, Letters.Centered),
    ];
}
