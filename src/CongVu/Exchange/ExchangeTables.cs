using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Exchange;

/// <summary>The exchange as tables.</summary>
internal sealed class ExchangeTables : IEntityTypeConfiguration<Delivery>, IEntityTypeConfiguration<CertifiedDelivery>
{
    public void Configure(EntityTypeBuilder<Delivery> builder) => builder.ToTable("deliveries").HasKey(delivery => delivery.Id);

    public void Configure(EntityTypeBuilder<CertifiedDelivery> builder) => builder.ToTable("certified_deliveries").HasKey(row => row.Id);
}
