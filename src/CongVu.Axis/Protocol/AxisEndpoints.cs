using System.Security.Cryptography;
using System.Text.Json;
using CongVu.Axis.Agencies;
using CongVu.Axis.Packets;
using CongVu.EdXml.Transport;
using Microsoft.AspNetCore.Http.Features;

namespace CongVu.Axis.Protocol;

/// <summary>The hub's own protocol: send, list, fetch, acknowledge, directory.</summary>
internal static class AxisEndpoints
{
    private const int MostListed = 500;
    private const int LongestWord = 64 * 1024;

    private static readonly RefusalReason UnknownDelivery = new("delivery-unknown", "Trục không có gói này cho hệ thống đang hỏi, hoặc nội dung đã được dọn.");
    private static readonly RefusalReason OtherWord = new("already-acknowledged", "Gói này đã được báo nhận theo cách khác.");
    private static readonly RefusalReason BadWord = new("acknowledgement-bad", "Nội dung báo nhận không đúng dạng hoặc không khớp chữ ký.");

    public static void MapAxis(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup(AxisContract.Root).AddEndpointFilter<AxisAuthentication>();
        group.MapPut("/packets/{messageId}", SendAsync);
        group.MapGet("/packets/{messageId}", FindSentAsync);
        group.MapGet("/inbox", ListAsync);
        group.MapGet("/inbox/{deliveryId}", FetchAsync);
        group.MapPost("/inbox/{deliveryId}/acknowledgement", AcknowledgeAsync);
        group.MapGet("/directory", ListAgenciesAsync);
    }

    private static async Task<IResult> SendAsync(string messageId, HttpContext http, AcceptPacket accept, SubmissionDesk desk, CancellationToken cancel)
    {
        var caller = CallerOf(http);
        var submission = new PacketSubmission(caller.System, messageId, hash => IsSigned(hash, caller), http.Request.Body);
        return await desk.TakeAsync(() => accept.RunAsync(submission, cancel)) switch
        {
            Acceptance.Taken taken => Answer(taken.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK, Receipt(taken)),
            Acceptance.Refused refused => Refuse(StatusCodes.Status422UnprocessableEntity, refused.Reasons),
            Acceptance.Reused => Refuse(StatusCodes.Status409Conflict, [Reasons.Reused]),
            Acceptance.TooLarge large => Refuse(StatusCodes.Status413PayloadTooLarge, [large.Reason]),
            Acceptance.Later later => Refuse(StatusCodes.Status429TooManyRequests, [later.Reason]),
            _ => Refuse(StatusCodes.Status507InsufficientStorage, [SubmissionDesk.NoRoom]),
        };
    }

    private static async Task<IResult> FindSentAsync(string messageId, HttpContext http, PacketRows rows, CancellationToken cancel)
    {
        if (await rows.FindSentAsync(CallerOf(http).System.Id, messageId, cancel) is not { } sent) return Results.NotFound();

        var deliveries = sent.Deliveries.Select(delivery => new AxisContract.SentDelivery(
            delivery.ToCode, delivery.State, delivery.ChangedAt, delivery.ReasonCode, delivery.ReasonText));
        return Answer(StatusCodes.Status200OK, new AxisContract.Sent(sent.Packet.Id, sent.Packet.MessageId, sent.Packet.ReceivedAt, [.. deliveries]));
    }

    private static async Task<IResult> ListAsync(HttpContext http, PacketRows rows, CancellationToken cancel, int limit = 100)
    {
        var most = Math.Clamp(limit, 1, MostListed);
        var waiting = await rows.ListWaitingAsync(CallerOf(http).System.Id, null, most + 1, cancel);
        var items = waiting.Take(most).Select(one => new AxisContract.InboxItem(
            one.Delivery.Id, one.Packet.Kind, one.Packet.FromCode, one.Delivery.ToCode, one.Packet.DocumentId, one.Packet.Sha256, one.Packet.Bytes, one.Packet.ReceivedAt));
        return Answer(StatusCodes.Status200OK, new AxisContract.Inbox([.. items], waiting.Count > most));
    }

    private static async Task<IResult> FetchAsync(string deliveryId, HttpContext http, Deliver deliver, CancellationToken cancel) =>
        await deliver.FetchAsync(CallerOf(http).System, deliveryId, cancel) is { } fetched
            ? Results.Stream(fetched.Bytes, "application/xml", fileDownloadName: null)
            : Refuse(StatusCodes.Status404NotFound, [UnknownDelivery]);

    private static async Task<IResult> AcknowledgeAsync(string deliveryId, HttpContext http, Deliver deliver, CancellationToken cancel)
    {
        var caller = CallerOf(http);
        if (await ReadWordAsync(http, caller, cancel) is not { } word) return Refuse(StatusCodes.Status422UnprocessableEntity, [BadWord]);

        return await deliver.CloseAsync(caller.System, deliveryId, word, cancel) switch
        {
            Closing.Closed => Results.NoContent(),
            Closing.ClosedOtherwise => Refuse(StatusCodes.Status409Conflict, [OtherWord]),
            Closing.Unknown => Refuse(StatusCodes.Status404NotFound, [UnknownDelivery]),
        };
    }

    private static async Task<IResult> ListAgenciesAsync(AgencyDirectory directory, CancellationToken cancel)
    {
        var (agencies, codes) = await directory.ListAsync(cancel);
        return Answer(StatusCodes.Status200OK, new AxisContract.Directory([.. agencies.Select(agency => new DirectoryAgency(
            agency.Name, [.. codes[agency.Id].Select(code => new DirectoryCode(code.Value, code.Scheme, code.ValidFrom, code.ValidTo, code.Successor))]))]));
    }

    private static async Task<AxisContract.Acknowledgement?> ReadWordAsync(HttpContext http, Caller caller, CancellationToken cancel)
    {
        var buffer = new byte[LongestWord];
        var length = await http.Request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancel);
        if (!IsSigned(SHA256.HashData(buffer.AsSpan(0, length)), caller)) return null;

        try
        {
            return JsonSerializer.Deserialize<AxisContract.Acknowledgement>(buffer.AsSpan(0, length), AxisContract.Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static AxisContract.Receipt Receipt(Acceptance.Taken taken) => new(
        taken.Packet.Id, taken.Packet.MessageId, taken.Packet.Sha256, taken.Packet.Bytes, taken.Packet.ReceivedAt, [.. taken.Deliveries.Select(delivery => delivery.ToCode)]);

    private static bool IsSigned(byte[] hash, Caller caller) =>
        string.Equals(Convert.ToHexStringLower(hash), caller.Signature.ContentSha256, StringComparison.OrdinalIgnoreCase);

    private static Caller CallerOf(HttpContext http) => http.Features.GetRequiredFeature<Caller>();

    private static IResult Answer<T>(int status, T body) => Results.Json(body, AxisContract.Json, statusCode: status);

    private static IResult Refuse(int status, IReadOnlyList<RefusalReason> reasons) => Answer(status, new AxisContract.Refusal(reasons));
}
