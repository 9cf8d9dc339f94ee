using CongVu.Files;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Database;

/// <summary>The foundations' tables.</summary>
internal sealed class DatabaseTables :
    IEntityTypeConfiguration<FactRow>,
    IEntityTypeConfiguration<UnsealedFact>,
    IEntityTypeConfiguration<FactSeal>,
    IEntityTypeConfiguration<DailyHead>,
    IEntityTypeConfiguration<StoredFile>,
    IEntityTypeConfiguration<NumberSeries>,
    IEntityTypeConfiguration<JobRow>
{
    public void Configure(EntityTypeBuilder<FactRow> builder) => builder.ToTable("facts").HasKey(fact => fact.Id);

    public void Configure(EntityTypeBuilder<UnsealedFact> builder) => builder.ToTable("unsealed_facts").HasKey(row => row.Fact);

    public void Configure(EntityTypeBuilder<FactSeal> builder)
    {
        builder.ToTable("fact_seals").HasKey(seal => seal.Position);
        builder.Property(seal => seal.Position).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<DailyHead> builder) => builder.ToTable("daily_heads").HasKey(head => head.Day);

    public void Configure(EntityTypeBuilder<StoredFile> builder) => builder.ToTable("stored_files").HasKey(file => file.Hash);

    public void Configure(EntityTypeBuilder<NumberSeries> builder) => builder.ToTable("number_series").HasKey(series => series.Id);

    public void Configure(EntityTypeBuilder<JobRow> builder) => builder.ToTable("jobs").HasKey(job => job.Id);
}
