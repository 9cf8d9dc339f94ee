using CongVu.Reports.Monthly;
using CongVu.Reports.Radar;
using CongVu.Reports.SigningRates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Reports;

/// <summary>What reports keep as tables.</summary>
internal sealed class ReportTables :
    IEntityTypeConfiguration<SigningRecord>, IEntityTypeConfiguration<SentReport>, IEntityTypeConfiguration<OverdueExplanation>, IEntityTypeConfiguration<ReportReminder>,
    IEntityTypeConfiguration<ReportCorrection>, IEntityTypeConfiguration<ReportLetter>
{
    public void Configure(EntityTypeBuilder<SigningRecord> builder) => builder.ToTable("signing_records").HasKey(record => record.DocumentId);

    public void Configure(EntityTypeBuilder<SentReport> builder) => builder.ToTable("sent_reports").HasKey(report => report.Id);

    public void Configure(EntityTypeBuilder<OverdueExplanation> builder)
    {
        builder.ToTable("overdue_explanations").HasKey(explanation => new { explanation.AssignmentId, explanation.PeriodFrom });
        builder.Ignore(explanation => explanation.Reason);
    }

    public void Configure(EntityTypeBuilder<ReportCorrection> builder) => builder.ToTable("report_corrections").HasKey(correction => correction.Id);

    public void Configure(EntityTypeBuilder<ReportLetter> builder) => builder.ToTable("report_letters").HasKey(letter => letter.DocumentId);

    public void Configure(EntityTypeBuilder<ReportReminder> builder) =>
        builder.ToTable("report_reminders").HasKey(reminder => new { reminder.AgencyId, reminder.UnitId, reminder.PeriodFrom });
}
