using System.Text.Json;
using System.Text.Json.Serialization;
using CongVu.Documents.Placing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Documents;

/// <summary>Registers and documents as tables.</summary>
internal sealed class DocumentTables :
    IEntityTypeConfiguration<Register>,
    IEntityTypeConfiguration<RegisterLine>,
    IEntityTypeConfiguration<IncomingDocument>,
    IEntityTypeConfiguration<DocumentFile>,
    IEntityTypeConfiguration<DocumentReader>,
    IEntityTypeConfiguration<DocumentOpening>,
    IEntityTypeConfiguration<OutgoingDocument>,
    IEntityTypeConfiguration<PackagePart>,
    IEntityTypeConfiguration<DraftVersion>,
    IEntityTypeConfiguration<Recipient>,
    IEntityTypeConfiguration<ReviewStep>
{
    private static readonly JsonSerializerOptions PlacesJson = new() { Converters = { new JsonStringEnumConverter() } };

    public void Configure(EntityTypeBuilder<Register> builder) => builder.ToTable("registers").HasKey(register => register.Id);

    public void Configure(EntityTypeBuilder<RegisterLine> builder) => builder.ToTable("register_lines").HasKey(line => line.Id);

    public void Configure(EntityTypeBuilder<IncomingDocument> builder) =>
        builder.ToTable("incoming_documents").HasKey(document => document.Id);

    public void Configure(EntityTypeBuilder<DocumentFile> builder) => builder.ToTable("document_files").HasKey(file => file.Id);

    public void Configure(EntityTypeBuilder<DocumentReader> builder)
    {
        builder.ToTable("document_readers").HasKey(reader => new { reader.DocumentId, reader.ReaderId });
        builder.Property(reader => reader.State).ValueGeneratedOnAddOrUpdate();
    }

    public void Configure(EntityTypeBuilder<DocumentOpening> builder) =>
        builder.ToTable("document_openings").HasKey(opening => new { opening.DocumentId, opening.PersonId });

    public void Configure(EntityTypeBuilder<OutgoingDocument> builder)
    {
        builder.ToTable("outgoing_documents").HasKey(document => document.Id);
        builder.HasMany(document => document.Parts).WithOne().HasForeignKey(part => part.DocumentId);
        builder.HasMany(document => document.Recipients).WithOne().HasForeignKey(recipient => recipient.DocumentId);
        builder.HasMany(document => document.Steps).WithOne().HasForeignKey(step => step.DocumentId);
    }

    public void Configure(EntityTypeBuilder<PackagePart> builder)
    {
        builder.ToTable("package_parts").HasKey(part => part.Id);
        builder.Property(part => part.Places).HasConversion(
            places => JsonSerializer.Serialize(places, PlacesJson), text => JsonSerializer.Deserialize<IReadOnlyList<SigningPlace>>(text, PlacesJson),
            new ValueComparer<IReadOnlyList<SigningPlace>>((one, other) => ReferenceEquals(one, other), places => places.Count, places => places));
        // The converter writes beside the author: a PDF never lands on another version than the one it was made of.
        builder.Property(part => part.Source).IsConcurrencyToken();
        builder.Property(part => part.Pdf).IsConcurrencyToken();
        builder.HasMany(part => part.Versions).WithOne().HasForeignKey(version => version.PartId);
    }

    public void Configure(EntityTypeBuilder<DraftVersion> builder) =>
        builder.ToTable("draft_versions").HasKey(version => new { version.PartId, version.Number });

    public void Configure(EntityTypeBuilder<Recipient> builder) =>
        builder.ToTable("recipients").HasKey(recipient => new { recipient.DocumentId, recipient.Ordinal });

    public void Configure(EntityTypeBuilder<ReviewStep> builder) =>
        builder.ToTable("review_steps").HasKey(step => new { step.DocumentId, step.Ordinal });
}
