using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Archive;

/// <summary>Files and filing plans as tables.</summary>
internal sealed class ArchiveTables :
    IEntityTypeConfiguration<FilingPlan>, IEntityTypeConfiguration<FilingHeading>, IEntityTypeConfiguration<CaseFile>, IEntityTypeConfiguration<FiledDocument>
{
    public void Configure(EntityTypeBuilder<FilingPlan> builder)
    {
        builder.ToTable("filing_plans").HasKey(plan => plan.Id);
        builder.HasMany(plan => plan.Headings).WithOne().HasForeignKey(heading => heading.PlanId);
    }

    public void Configure(EntityTypeBuilder<FilingHeading> builder) => builder.ToTable("filing_headings").HasKey(heading => heading.Id);

    public void Configure(EntityTypeBuilder<CaseFile> builder)
    {
        builder.ToTable("case_files").HasKey(file => file.Id);
        builder.Ignore(file => file.IsClosed).Ignore(file => file.Code);
        builder.HasMany(file => file.Documents).WithOne().HasForeignKey(filed => filed.CaseFileId);
    }

    public void Configure(EntityTypeBuilder<FiledDocument> builder) => builder.ToTable("filed_documents").HasKey(filed => new { filed.CaseFileId, filed.DocumentId });
}
