namespace CongVu.EdXml;

/// <summary>Receives the contents of a packet's attachments one after the other into its spool.</summary>
internal sealed class ContentReceiver(ContentSpool spool, EdXmlReadOptions options)
{
    /// <summary>Receives one content in base64.</summary>
    public PartContent ReceiveBase64(Action<Base64Decoder> feed)
    {
        using var holder = new ContentHolder(spool, options.KeepContents);
        var decoder = new Base64Decoder(holder.Append);
        feed(decoder);
        decoder.Complete();
        return Finish(holder, decoder.IsBroken);
    }

    /// <summary>Receives one content as it is.</summary>
    public PartContent ReceivePlain(Action<ContentHolder> feed)
    {
        using var holder = new ContentHolder(spool, options.KeepContents);
        feed(holder);
        return Finish(holder, isBroken: false);
    }

    private PartContent Finish(ContentHolder holder, bool isBroken)
    {
        if (isBroken || (!options.KeepContents && !holder.LooksZipped)) spool.CutTo(holder.Offset);
        return new(holder.Offset, holder.Length, holder.Sha256(), holder.Head.ToArray(), isBroken);
    }
}
