using CongVu.Documents;
using CongVu.Signing;

namespace CongVu.Web.Documents;

/// <summary>What a document's signatures are worth, and what was found about them where somebody looked.</summary>
public sealed record Judged(SignatureStanding Standing, FileVerdict? Verdict)
{
    /// <summary>The standing that a verdict amounts to.</summary>
    public static Judged By(FileVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return new Judged(SignatureStandings.Of(verdict.Answer), verdict);
    }
}
