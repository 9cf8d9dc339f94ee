using CongVu.Submissions;
using CongVu.Submissions.Figures;
using CongVu.Submissions.Opinions;
using CongVu.Submissions.Vetting;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Html;

namespace CongVu.Web.Submissions;

/// <summary>States of dossiers as small marks.</summary>
internal static class DossierChips
{
    public static string KindOf(FuseState fuse) => fuse switch
    {
        FuseState.Overdue => "late",
        FuseState.LastDay or FuseState.Warning => "soon",
        FuseState.Fresh => "new",
        FuseState.None => "",
    };

    public static IHtmlContent Of(SubmissionState state) => Words.Chip(state.InWords(), state switch
    {
        SubmissionState.Returned => "soon",
        SubmissionState.Refused => "late",
        SubmissionState.Closed or SubmissionState.Approved => "done",
        SubmissionState.Vetting or SubmissionState.Accepted or SubmissionState.InHandling or SubmissionState.AwaitingDecision => "new",
        SubmissionState.Composing or SubmissionState.Transferred or SubmissionState.Withdrawn => "",
    });

    public static IHtmlContent Of(FuseState fuse) => Words.Chip(fuse.InWords(), KindOf(fuse));

    public static IHtmlContent Of(OpinionStanding standing) => Words.Chip(standing.InWords(), standing switch
    {
        OpinionStanding.Silent => "late",
        OpinionStanding.AnsweredLate or OpinionStanding.Waiting => "soon",
        OpinionStanding.Answered => "done",
        OpinionStanding.NotSent or OpinionStanding.NotNeeded => "",
    });

    public static IHtmlContent Of(RoundClass value) => Words.Chip(value.InWords(), value switch
    {
        RoundClass.OpenOverdue => "late",
        RoundClass.VettedLate => "soon",
        RoundClass.VettedInTime => "done",
        RoundClass.OpenInTime => "new",
        RoundClass.WithoutDeadline => "",
    });
}
