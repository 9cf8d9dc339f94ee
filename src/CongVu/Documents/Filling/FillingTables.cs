using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Documents.Filling;

/// <summary>Lists and the documents made of them as tables.</summary>
internal sealed class FillingTables : IEntityTypeConfiguration<FilledList>, IEntityTypeConfiguration<FilledDocument>
{
    private static readonly ValueComparer<IReadOnlyList<string>> ByReference = new((one, other) => ReferenceEquals(one, other), words => words.Count, words => words);

    public void Configure(EntityTypeBuilder<FilledList> builder)
    {
        builder.ToTable("filled_lists").HasKey(list => list.Id);
        builder.Property(list => list.Fields).HasConversion(words => Write(words), text => Read(text), ByReference);
        builder.HasMany(list => list.Documents).WithOne().HasForeignKey(document => document.ListId);
    }

    public void Configure(EntityTypeBuilder<FilledDocument> builder)
    {
        builder.ToTable("filled_documents").HasKey(document => new { document.ListId, document.Ordinal });
        builder.Property(document => document.FilledValues).HasConversion(words => Write(words), text => Read(text), ByReference);
    }

    private static string Write(IReadOnlyList<string> words) => JsonSerializer.Serialize(words);

    private static IReadOnlyList<string> Read(string text) => JsonSerializer.Deserialize<List<string>>(text)!;
}
