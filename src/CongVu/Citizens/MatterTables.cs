using CongVu.Citizens.Procedures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Citizens;

/// <summary>Procedures and citizens' dossiers as tables.</summary>
internal sealed class MatterTables : IEntityTypeConfiguration<Procedure>, IEntityTypeConfiguration<CitizenMatter>
{
    public void Configure(EntityTypeBuilder<Procedure> builder) => builder.ToTable("procedures").HasKey(procedure => procedure.Id);

    public void Configure(EntityTypeBuilder<CitizenMatter> builder) => builder.ToTable("citizen_matters").HasKey(matter => matter.Id);
}
