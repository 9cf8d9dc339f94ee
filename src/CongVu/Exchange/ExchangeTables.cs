using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Exchange;

/// <summary>The exchange as tables.</summary>
internal sealed class ExchangeTables : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> builder) => builder.ToTable("deliveries").HasKey(delivery => delivery.Id);
}
