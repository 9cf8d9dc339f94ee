using CongVu.Documents;
using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Exchange.Packets;

/// <summary>Outbox and inbox of the axis.</summary>
internal static class PacketsModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<Outbox>();
        services.AddScoped<PacketComposer>();
        services.AddScoped<PacketPreparation>();
        services.AddScoped<SendRecord>();
        services.AddScoped<Correspondents>();
        services.AddScoped<LetterCards>();
        services.AddScoped<LetterAttachments>();
        services.AddScoped<LetterFiling>();
        services.AddScoped<PacketLook>();
        services.AddScoped<TakeInLetter>();
        services.AddScoped<TakeInStatus>();
        services.AddScoped<PacketReading>();
        services.AddAction<SendPackets>();
        services.AddAction<ReceivePackets>();
        services.AddAction<ReadPackets>();
        services.AddReaction<IncomingRegistered, TellAxis>();
        services.AddReaction<IncomingReturned, TellAxis>();
        services.AddReaction<IncomingHandled, TellAxis>();
        services.AddReaction<IncomingForInformation, TellAxis>();
        services.AddReaction<IncomingCompleted, TellAxis>();
    }
}
