using CongVu.Documents;
using CongVu.EdXml.Transport;
using CongVu.Exchange.AxisDirectory;
using CongVu.Exchange.Changes;
using CongVu.Exchange.Packets;
using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Exchange;

/// <summary>Everything one can do with documents between agencies.</summary>
internal static class ExchangeModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton(provider => new AxisLine(provider.GetService<IExchangeChannel>()));
        services.AddScoped<Routes>();
        PacketsModule.Add(services);
        services.AddScoped<InsideDelivery>();
        services.AddScoped<Dispatch>();
        services.AddReaction<DocumentIssued, DeliverOnIssue>();
        services.AddReaction<IncomingRegistered, TellSender>();
        services.AddReaction<IncomingReturned, TellSender>();
        services.AddReaction<IncomingHandled, TellSender>();
        services.AddReaction<IncomingForInformation, TellSender>();
        services.AddReaction<IncomingCompleted, TellSender>();
        services.AddReaction<IncomingRegistered, KeepUnsigned>();
        services.AddAction<ResendDeliveries>();
        services.AddAction<DeliveryQueries>();
        services.AddAction<MendDocument>();
        services.AddAction<CardComparison>();
        services.AddAction<DeliveryCertificate>();
        services.AddAction<SilentReceivers>();
        services.AddAction<RemindReceivers>();
        services.AddAction<ReceivedReminders>();
        services.AddAction<CertifyDelivery>();
        services.AddAction<EarlierArrivals>();
        services.AddAction<AxisHealth>();
        AxisDirectoryModule.Add(services);
        ChangesModule.Add(services);
        ExchangeSentences.Add(services);
    }
}
