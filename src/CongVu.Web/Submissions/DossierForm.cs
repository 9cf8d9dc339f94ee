using CongVu.Submissions;

namespace CongVu.Web.Submissions;

/// <summary>The form of what a dossier says of itself.</summary>
public sealed class DossierForm
{
    public string? Title { get; set; }

    public string? Kind { get; set; }

    public string? Matter { get; set; }

    public bool IsMembersMatter { get; set; }

    public string? Stance { get; set; }

    public string? StanceReason { get; set; }

    internal static DossierForm Of(Submission dossier) => new()
    {
        Title = dossier.Title, Kind = dossier.KindCode, Matter = dossier.MatterCode, IsMembersMatter = dossier.IsMembersMatter,
        Stance = dossier.Stance, StanceReason = dossier.StanceReason,
    };

    internal SubmissionCard Card() => new(default, Title ?? "", Kind ?? "")
    {
        MatterCode = Matter ?? "", IsMembersMatter = IsMembersMatter, Stance = Stance ?? "", StanceReason = StanceReason ?? "",
    };
}
