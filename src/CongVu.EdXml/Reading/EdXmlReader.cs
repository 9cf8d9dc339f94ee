using System.Text;
using System.Xml;

namespace CongVu.EdXml;

/// <summary>Reads packets of QCVN 102:2016 and, read only, of the dialect before it.</summary>
public static class EdXmlReader
{
    /// <summary>Reads the packet to its end; whatever is wrong with it is a finding of the result.</summary>
    /// <remarks>Memory stays bounded by the options however large the packet is. The result owns a temporary file: dispose it.</remarks>
    public static EdXmlReading Read(Stream packet, EdXmlReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(packet);
        options ??= EdXmlReadOptions.Default;
        var spool = new ContentSpool(options);
        try
        {
            return Read(new PacketBuffer(packet, options.MaxPacketBytes), spool, options);
        }
        catch
        {
            spool.Dispose();
            throw;
        }
    }

    private static EdXmlReading Read(PacketBuffer buffer, ContentSpool spool, EdXmlReadOptions options)
    {
        var log = new FindingLog();
        var parts = new PacketParts();
        try
        {
            Walk(buffer, parts, new ContentReceiver(spool, options), options, log);
        }
        catch (PacketLimitException e)
        {
            log.Add(e.Kind, e.Bound);
        }

        if (!parts.IsEdXml) return EdXmlReading.NotEdXml(spool);

        var attachments = new AttachmentMatching(parts, new AttachmentOpener(spool, options, log), log).Match();
        return new Interpretation(parts, options, log).Interpret(spool, attachments);
    }

    private static void Walk(PacketBuffer buffer, PacketParts parts, ContentReceiver contents, EdXmlReadOptions options, FindingLog log)
    {
        SkipLeadingSpace(buffer);
        if (MimeReader.IsMime(buffer)) new MimeReader(buffer, parts, contents, options, log).Read();
        else if (IsXml(buffer)) ReadXml(buffer, parts, contents, options, log);
    }

    internal static void ReadXml(PacketBuffer buffer, PacketParts parts, ContentReceiver contents, EdXmlReadOptions options, FindingLog log)
    {
        EnvelopeReader? envelope = null;
        try
        {
            envelope = new EnvelopeReader(buffer, parts, contents, options, log);
            envelope.Read();
        }
        catch (XmlException) when (envelope?.SawDocumentType == true)
        {
            // The document type stands before the root, so the root is guessed from what follows.
            parts.IsEdXml = buffer.Peek(64 * 1024).IndexOf("edXMLEnvelope"u8) >= 0;
            log.Add(FindingKinds.DtdForbidden);
        }
        catch (XmlException)
        {
            log.Add(FindingKinds.XmlMalformed, buffer.Position);
        }
        finally
        {
            envelope?.Dispose();
        }
    }

    // A byte order mark and blank lines before the first tag are common, and harmless.
    private static void SkipLeadingSpace(PacketBuffer buffer)
    {
        if (buffer.Peek(3).StartsWith(Encoding.UTF8.Preamble)) buffer.Advance(3);
        while (buffer.Peek(1) is [(byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n']) buffer.Advance(1);
    }

    private static bool IsXml(PacketBuffer buffer) => buffer.Peek(4) switch
    {
        [(byte)'<', ..] => true,
        [0xFF, 0xFE, (byte)'<', 0] or [0xFE, 0xFF, 0, (byte)'<'] or [0, (byte)'<', ..] => true,
        _ => false,
    };
}
