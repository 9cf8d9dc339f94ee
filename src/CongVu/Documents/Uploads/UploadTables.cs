using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Documents.Uploads;

/// <summary>Uploads as a table.</summary>
internal sealed class UploadTables : IEntityTypeConfiguration<PendingUpload>
{
    public void Configure(EntityTypeBuilder<PendingUpload> builder) => builder.ToTable("pending_uploads").HasKey(upload => upload.Id);
}
