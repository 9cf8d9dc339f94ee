using CongVu.Database;
using CongVu.EdXml;
using CongVu.Files;
using CongVu.Outcomes;

namespace CongVu.Exchange.Packets;

/// <summary>Looks into a packet before it is kept: what the exchange must not carry is turned away at the axis, and its sender is told.</summary>
internal sealed class PacketLook(IntakeLook look)
{
    public async Task<Outcome> RunAsync(Stream packet, CancellationToken cancel)
    {
        packet.Position = 0;
        using var reading = EdXmlReader.Read(packet, new EdXmlReadOptions { MaxPacketBytes = OfficeFiles.MostBytes, MaxUnzippedBytes = OfficeFiles.MostBytes });
        foreach (var attachment in reading.IsUsable ? reading.Attachments : [])
        {
            await using var content = attachment.OpenRead();
            var looked = await look(await new NewFile(attachment.SafeName, content).RereadableAsync(cancel), cancel);
            if (!looked.IsDone)
            {
                return looked;
            }
        }

        return Outcome.Done;
    }
}
