using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Signing.Agents;

/// <summary>Pairings and preparations as tables.</summary>
internal sealed class AgentTables :
    IEntityTypeConfiguration<AgentPairing>,
    IEntityTypeConfiguration<SigningPreparation>,
    IEntityTypeConfiguration<PreparedFile>,
    IEntityTypeConfiguration<UnfinishedSignature>
{
    public void Configure(EntityTypeBuilder<AgentPairing> builder) => builder.ToTable("agent_pairings").HasKey(pairing => pairing.Id);

    public void Configure(EntityTypeBuilder<SigningPreparation> builder)
    {
        builder.ToTable("signing_preparations").HasKey(preparation => preparation.Id);
        builder.HasMany(preparation => preparation.Files).WithOne().HasForeignKey(file => file.PreparationId);
    }

    public void Configure(EntityTypeBuilder<PreparedFile> builder)
    {
        builder.ToTable("prepared_files").HasKey(file => new { file.PreparationId, file.Ordinal });
        builder.Ignore(file => file.IsSigned);
    }

    public void Configure(EntityTypeBuilder<UnfinishedSignature> builder)
    {
        builder.ToTable("unfinished_signatures").HasKey(row => new { row.PreparationId, row.Ordinal });
        builder.HasOne<PreparedFile>().WithOne().HasForeignKey<UnfinishedSignature>(row => new { row.PreparationId, row.Ordinal });
    }
}
