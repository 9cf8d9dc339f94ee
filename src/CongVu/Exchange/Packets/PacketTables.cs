using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Exchange.Packets;

/// <summary>Outbox and inbox as tables.</summary>
internal sealed class PacketTables : IEntityTypeConfiguration<Packet>, IEntityTypeConfiguration<ReceivedPacket>
{
    public void Configure(EntityTypeBuilder<Packet> builder)
    {
        builder.ToTable("packets").HasKey(packet => packet.Id);
        builder.Ignore(packet => packet.MessageId);
    }

    public void Configure(EntityTypeBuilder<ReceivedPacket> builder) => builder.ToTable("received_packets").HasKey(packet => packet.Id);
}
