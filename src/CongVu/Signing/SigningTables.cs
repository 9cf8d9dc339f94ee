using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Signing;

/// <summary>Certificates and verdicts as tables.</summary>
internal sealed class SigningTables :
    IEntityTypeConfiguration<SigningCertificate>, IEntityTypeConfiguration<FileVerification>, IEntityTypeConfiguration<SigningPicture>
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };

    public void Configure(EntityTypeBuilder<SigningCertificate> builder)
    {
        builder.ToTable("signing_certificates").HasKey(certificate => certificate.Id);
        builder.Ignore(certificate => certificate.IsAgencys);
    }

    public void Configure(EntityTypeBuilder<SigningPicture> builder) => builder.ToTable("signing_pictures").HasKey(picture => picture.Id);

    public void Configure(EntityTypeBuilder<FileVerification> builder)
    {
        builder.ToTable("file_verifications").HasKey(verification => verification.Hash);
        builder.Property(verification => verification.Verdict).HasConversion(
            verdict => JsonSerializer.Serialize(verdict, Json), text => JsonSerializer.Deserialize<FileVerdict>(text, Json)!);
    }
}
