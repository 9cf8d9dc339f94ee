using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Documents.Digitizing;

/// <summary>Digitized records as a table.</summary>
internal sealed class DigitizingTables : IEntityTypeConfiguration<DigitizedRecord>
{
    public void Configure(EntityTypeBuilder<DigitizedRecord> builder) => builder.ToTable("digitized_records").HasKey(record => record.Id);
}
