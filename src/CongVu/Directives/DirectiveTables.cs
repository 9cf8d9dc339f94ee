using CongVu.Directives.Closing;
using CongVu.Directives.Coverage;
using CongVu.Directives.Extending;
using CongVu.Directives.Figures;
using CongVu.Directives.Looking;
using CongVu.Directives.Recurring;
using CongVu.Directives.Working;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Directives;

/// <summary>Directives, assignments and what shows that they are done, as tables.</summary>
internal sealed class DirectiveTables :
    IEntityTypeConfiguration<Directive>,
    IEntityTypeConfiguration<Assignment>,
    IEntityTypeConfiguration<AssignmentDeadline>,
    IEntityTypeConfiguration<AssignmentSpan>,
    IEntityTypeConfiguration<DoneReport>,
    IEntityTypeConfiguration<Evidence>,
    IEntityTypeConfiguration<ExtensionRequest>,
    IEntityTypeConfiguration<HonestyMark>,
    IEntityTypeConfiguration<ClassSum>,
    IEntityTypeConfiguration<DirectiveSeries>,
    IEntityTypeConfiguration<DutyReading>,
    IEntityTypeConfiguration<NoTaskAnswer>,
    IEntityTypeConfiguration<DirectiveLook>,
    IEntityTypeConfiguration<NoteAttachment>
{
    public void Configure(EntityTypeBuilder<Directive> builder)
    {
        builder.ToTable("directives").HasKey(directive => directive.Id);
        builder.Ignore(directive => directive.Source);
    }

    public void Configure(EntityTypeBuilder<Assignment> builder)
    {
        builder.ToTable("assignments").HasKey(assignment => assignment.Id);
        builder.HasMany(assignment => assignment.Deadlines).WithOne().HasForeignKey(deadline => deadline.AssignmentId);
        builder.HasMany(assignment => assignment.Spans).WithOne().HasForeignKey(span => span.AssignmentId);
        builder.HasMany(assignment => assignment.Reports).WithOne().HasForeignKey(report => report.AssignmentId);
        builder.HasMany(assignment => assignment.Requests).WithOne().HasForeignKey(request => request.AssignmentId);
    }

    public void Configure(EntityTypeBuilder<AssignmentDeadline> builder)
    {
        builder.ToTable("assignment_deadlines").HasKey(deadline => new { deadline.AssignmentId, deadline.Ordinal });
        builder.Ignore(deadline => deadline.Term);
    }

    public void Configure(EntityTypeBuilder<AssignmentSpan> builder) =>
        builder.ToTable("assignment_spans").HasKey(span => new { span.AssignmentId, span.Ordinal });

    public void Configure(EntityTypeBuilder<DoneReport> builder)
    {
        builder.ToTable("done_reports").HasKey(report => report.Id);
        builder.HasMany(report => report.Evidence).WithOne().HasForeignKey(evidence => evidence.ReportId);
    }

    public void Configure(EntityTypeBuilder<Evidence> builder)
    {
        builder.ToTable("evidence").HasKey(evidence => evidence.Id);
        builder.Ignore(evidence => evidence.DoubtList);
    }

    public void Configure(EntityTypeBuilder<ExtensionRequest> builder) => builder.ToTable("extension_requests").HasKey(request => request.Id);

    public void Configure(EntityTypeBuilder<HonestyMark> builder) => builder.ToTable("honesty_marks").HasKey(mark => mark.Id);

    public void Configure(EntityTypeBuilder<DirectiveSeries> builder) => builder.ToTable("directive_series").HasKey(series => series.Id);

    public void Configure(EntityTypeBuilder<DutyReading> builder) => builder.ToTable("duty_readings").HasKey(reading => reading.DocumentId);

    public void Configure(EntityTypeBuilder<NoTaskAnswer> builder) => builder.ToTable("no_task_answers").HasKey(answer => answer.DocumentId);

    public void Configure(EntityTypeBuilder<DirectiveLook> builder) => builder.ToTable("directive_looks").HasKey(look => new { look.PersonId, look.DirectiveId });

    public void Configure(EntityTypeBuilder<NoteAttachment> builder) => builder.ToTable("note_attachments").HasKey(attachment => attachment.Id);

    public void Configure(EntityTypeBuilder<ClassSum> builder) =>
        builder.ToTable("class_sums").HasKey(sum => new { sum.AssignerId, sum.Role, sum.Day, sum.OrganizationId });
}
