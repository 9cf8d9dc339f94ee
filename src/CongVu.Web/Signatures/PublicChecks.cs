using System.Security.Cryptography;
using CongVu.Calendar;
using CongVu.Pades.Verifying;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;
using CongVu.Signing;

namespace CongVu.Web.Signatures;

/// <summary>Judges a file in memory by the installation's trust and draws the pages that matter. Keeps nothing.</summary>
public sealed class PublicChecks(TrustStore trust, OfficeClock clock, PassingPictures pictures)
{
    private const int MostPages = 3;

    public async Task<PublicCheck> RunAsync(string name, ReadOnlyMemory<byte> file, CancellationToken cancel)
    {
        var current = trust.Current;
        var policy = new VerificationPolicy(current.Signers, clock.Now) { Timestamps = current.Timestamps };
        var report = await Verifier.VerifyAsync(file, policy, cancel);
        var digest = Convert.ToHexStringLower(SHA256.HashData(file.Span));
        return new PublicCheck(name, file.Length, digest, clock.Now, report, await DrawAsync(file, report, cancel));
    }

    private async Task<IReadOnlyList<MarkedPage>> DrawAsync(ReadOnlyMemory<byte> file, VerificationReport report, CancellationToken cancel)
    {
        var wanted = report.Signatures.Where(signature => signature.Page is not null).Select(signature => signature.Page!.Value).Prepend(1).Distinct().Take(MostPages);
        var drawn = await Task.WhenAll(PagesOf(file, [.. wanted]).Select(page => DrawAsync(file, page, report, cancel)));
        return [.. drawn.OfType<MarkedPage>()];
    }

    private async Task<MarkedPage?> DrawAsync(ReadOnlyMemory<byte> file, PdfPage page, VerificationReport report, CancellationToken cancel)
    {
        if (await pictures.DrawAsync(file, page.Index + 1, cancel) is not { } picture)
        {
            return null;
        }

        var isTurned = page.Rotation is 90 or 270;
        var (width, height) = isTurned ? (page.MediaBox.Height, page.MediaBox.Width) : (page.MediaBox.Width, page.MediaBox.Height);
        var marks = report.Signatures.Where(signature => signature.Page == page.Index + 1 && signature.Rectangle is not null)
            .Select(signature => Mark(page, signature)).ToList();
        return new MarkedPage(page.Index + 1, (int)width, (int)height, Convert.ToBase64String(picture), marks);
    }

    private static PageMark Mark(PdfPage page, SignatureReport signature)
    {
        var (box, place) = (page.MediaBox, signature.Rectangle!.Value);
        var (x, y, width, height) = page.Rotation switch
        {
            90 => (place.Bottom - box.Bottom, place.Left - box.Left, place.Height, place.Width),
            180 => (box.Right - place.Right, place.Bottom - box.Bottom, place.Width, place.Height),
            270 => (box.Top - place.Top, box.Right - place.Right, place.Height, place.Width),
            _ => (place.Left - box.Left, box.Top - place.Top, place.Width, place.Height),
        };
        var kind = signature.Indication switch { Indication.TotalPassed => "good", Indication.Indeterminate => "open", Indication.TotalFailed => "broken" };
        return new PageMark((int)x, (int)y, (int)width, (int)height, $"{signature.Index}. {signature.Signer}", kind);
    }

    private static List<PdfPage> PagesOf(ReadOnlyMemory<byte> file, HashSet<int> wanted)
    {
        try
        {
            return [.. PdfPages.Enumerate(PdfFile.Open(PdfSource.FromMemory(file))).Take(wanted.Max()).Where(page => wanted.Contains(page.Index + 1))];
        }
        catch (PdfException)
        {
            return [];
        }
    }
}
