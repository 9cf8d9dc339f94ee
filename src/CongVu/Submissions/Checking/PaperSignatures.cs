using CongVu.Signing;
using CongVu.Submissions.Composing;

namespace CongVu.Submissions.Checking;

/// <summary>What the signatures of a paper say about who stands behind it.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Answer">What they are worth.</param>
/// <param name="IsByAgency">One is the signature of the agency that puts it forward.</param>
/// <param name="Signer">The person of that agency who signed, if one did.</param>
public sealed record PaperSignatures(DossierPaper Paper, FileAnswer Answer, bool IsByAgency, PaperSigner? Signer)
{
    public bool IsSigned => Answer is not (FileAnswer.Unsigned or FileAnswer.Unreadable);

    /// <summary>Signed and not broken: doubtful means that the revocation lists are not at hand, not that it is wrong.</summary>
    public bool IsSound => Answer is FileAnswer.Valid or FileAnswer.Indeterminate;
}

/// <summary>Who signed for the agency that puts something forward (người ký văn bản trình).</summary>
/// <param name="Name">As the register of people has it.</param>
/// <param name="Standing">Head, deputy or neither.</param>
/// <param name="AuthorizationBasis">The written authorization in force, empty when there is none.</param>
public sealed record PaperSigner(string Name, SignerStanding Standing, string AuthorizationBasis = "");

/// <summary>How somebody stands in the agency or unit that puts something forward.</summary>
public enum SignerStanding
{
    /// <summary>Thủ trưởng.</summary>
    Head,

    /// <summary>Cấp phó.</summary>
    Deputy,

    /// <summary>Người khác.</summary>
    Other,
}
