using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Documents.Copies;

/// <summary>Copies as a table.</summary>
internal sealed class CopyTables : IEntityTypeConfiguration<CertifiedCopy>
{
    public void Configure(EntityTypeBuilder<CertifiedCopy> builder) => builder.ToTable("certified_copies").HasKey(copy => copy.Id);
}
