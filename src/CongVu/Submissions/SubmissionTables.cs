using CongVu.Submissions.Composing;
using CongVu.Submissions.Deciding;
using CongVu.Submissions.Letters;
using CongVu.Submissions.Opinions;
using CongVu.Submissions.Rules;
using CongVu.Submissions.Vetting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Submissions;

/// <summary>Dossiers and the rules of those who receive them, as tables.</summary>
internal sealed class SubmissionTables :
    IEntityTypeConfiguration<ReceivingRules>,
    IEntityTypeConfiguration<Submission>,
    IEntityTypeConfiguration<DossierPaper>,
    IEntityTypeConfiguration<SlotExcuse>,
    IEntityTypeConfiguration<OpinionRequest>,
    IEntityTypeConfiguration<SubmissionRound>,
    IEntityTypeConfiguration<VettingEscalation>,
    IEntityTypeConfiguration<SubmissionLetter>,
    IEntityTypeConfiguration<DossierLook>,
    IEntityTypeConfiguration<LeaderDecision>
{
    public void Configure(EntityTypeBuilder<ReceivingRules> builder) => builder.ToTable("receiving_rules").HasKey(rules => rules.Id);

    public void Configure(EntityTypeBuilder<Submission> builder)
    {
        builder.ToTable("submissions").HasKey(submission => submission.Id);
        builder.Ignore(submission => submission.LastRound);
        builder.Ignore(submission => submission.CurrentPapers);
        builder.HasMany(submission => submission.Papers).WithOne().HasForeignKey(paper => paper.SubmissionId);
        builder.HasMany(submission => submission.Excuses).WithOne().HasForeignKey(excuse => excuse.SubmissionId);
        builder.HasMany(submission => submission.Opinions).WithOne().HasForeignKey(opinion => opinion.SubmissionId);
        builder.HasMany(submission => submission.Rounds).WithOne().HasForeignKey(round => round.SubmissionId);
        builder.HasMany(submission => submission.Decisions).WithOne().HasForeignKey(decision => decision.SubmissionId);
    }

    public void Configure(EntityTypeBuilder<DossierPaper> builder) => builder.ToTable("dossier_papers").HasKey(paper => paper.Id);

    public void Configure(EntityTypeBuilder<SlotExcuse> builder) =>
        builder.ToTable("slot_excuses").HasKey(excuse => new { excuse.SubmissionId, excuse.Part });

    public void Configure(EntityTypeBuilder<OpinionRequest> builder) => builder.ToTable("opinion_requests").HasKey(opinion => opinion.Id);

    public void Configure(EntityTypeBuilder<SubmissionRound> builder)
    {
        builder.ToTable("submission_rounds").HasKey(round => new { round.SubmissionId, round.Number });
        builder.Ignore(round => round.Reasons);
        builder.Ignore(round => round.Fuse);
    }

    public void Configure(EntityTypeBuilder<VettingEscalation> builder) =>
        builder.ToTable("vetting_escalations").HasKey(told => new { told.SubmissionId, told.Round });

    public void Configure(EntityTypeBuilder<SubmissionLetter> builder) =>
        builder.ToTable("submission_letters").HasKey(letter => letter.DocumentId);

    public void Configure(EntityTypeBuilder<DossierLook> builder)
    {
        builder.ToTable("dossier_looks").HasKey(look => new { look.SubmissionId, look.PersonId });
        builder.Ignore(look => look.EarlierPapers);
    }

    public void Configure(EntityTypeBuilder<LeaderDecision> builder) =>
        builder.ToTable("leader_decisions").HasKey(decision => new { decision.SubmissionId, decision.Ordinal });
}
