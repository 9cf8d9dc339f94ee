using CongVu.Signing;

namespace CongVu.Documents;

/// <summary>From the verdict on a file to what a document's signatures are worth.</summary>
public static class SignatureStandings
{
    public static SignatureStanding Of(FileAnswer answer) => answer switch
    {
        FileAnswer.Valid => SignatureStanding.Valid,
        FileAnswer.Indeterminate => SignatureStanding.Indeterminate,
        FileAnswer.Invalid => SignatureStanding.Invalid,
        FileAnswer.Unsigned => SignatureStanding.Unsigned,
        FileAnswer.Unreadable => SignatureStanding.NotChecked,
    };
}
