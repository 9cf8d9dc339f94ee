using CongVu.Reports.SigningRates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Reports;

/// <summary>What reports keep as tables.</summary>
internal sealed class ReportTables : IEntityTypeConfiguration<SigningRecord>
{
    public void Configure(EntityTypeBuilder<SigningRecord> builder) => builder.ToTable("signing_records").HasKey(record => record.DocumentId);
}
