using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Signing.Remote;

/// <summary>Remote signing services and their credentials as tables.</summary>
internal sealed class RemoteTables : IEntityTypeConfiguration<RemoteSigningService>, IEntityTypeConfiguration<RemoteCredential>
{
    public void Configure(EntityTypeBuilder<RemoteSigningService> builder) => builder.ToTable("remote_signing_services").HasKey(service => service.Id);

    public void Configure(EntityTypeBuilder<RemoteCredential> builder)
    {
        builder.ToTable("remote_credentials").HasKey(credential => credential.CertificateId);
        builder.HasOne<SigningCertificate>().WithOne().HasForeignKey<RemoteCredential>(credential => credential.CertificateId);
    }
}
