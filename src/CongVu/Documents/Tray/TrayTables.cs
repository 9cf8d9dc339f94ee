using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Documents.Tray;

/// <summary>Batches and looks as tables.</summary>
internal sealed class TrayTables : IEntityTypeConfiguration<SigningBatch>, IEntityTypeConfiguration<SigningBatchLine>, IEntityTypeConfiguration<TrayLook>
{
    private static readonly ValueComparer<IReadOnlyList<SeenPart>> ByReference = new((one, other) => ReferenceEquals(one, other), parts => parts.Count, parts => parts);

    public void Configure(EntityTypeBuilder<SigningBatch> builder) => builder.ToTable("signing_batches").HasKey(batch => batch.Id);

    public void Configure(EntityTypeBuilder<SigningBatchLine> builder) =>
        builder.ToTable("signing_batch_lines").HasKey(line => new { line.BatchId, line.Ordinal });

    public void Configure(EntityTypeBuilder<TrayLook> builder)
    {
        builder.ToTable("tray_looks").HasKey(look => new { look.DocumentId, look.PersonId });
        builder.Property(look => look.Seen).HasConversion(parts => Write(parts), text => Read(text), ByReference);
        builder.Property(look => look.Earlier).HasConversion(parts => Write(parts), text => Read(text), ByReference);
    }

    private static string Write(IReadOnlyList<SeenPart> parts) => JsonSerializer.Serialize(parts.Select(part => new Kept(part.Part.Value, part.Name, part.File.ToString())));

    private static IReadOnlyList<SeenPart> Read(string text) =>
        [.. JsonSerializer.Deserialize<List<Kept>>(text)!.Select(part => new SeenPart(new(part.Part), part.Name, Files.FileHash.Parse(part.File)))];

    private sealed record Kept(Guid Part, string Name, string File);
}
