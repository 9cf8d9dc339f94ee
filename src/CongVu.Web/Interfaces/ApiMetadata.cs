using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Interfaces;

/// <summary>What every endpoint of the interfaces says of itself: who may call it, what it does, what it answers.</summary>
public static class ApiMetadata
{
    /// <summary>Something to read.</summary>
    public static RouteHandlerBuilder Reads<T>(this RouteHandlerBuilder endpoint, string summary, params Role[] roles) => endpoint
        .Says(summary, roles).Produces<T>().ProducesProblem(StatusCodes.Status404NotFound);

    /// <summary>An act that makes something.</summary>
    public static RouteHandlerBuilder Makes(this RouteHandlerBuilder endpoint, string summary, params Role[] roles) => endpoint
        .Says(summary, roles).WithMetadata(new ActMark()).Produces<MadeContract>(StatusCodes.Status201Created).Produces<MadeContract>().Refuses();

    /// <summary>An act that changes something.</summary>
    public static RouteHandlerBuilder Does(this RouteHandlerBuilder endpoint, string summary, params Role[] roles) => endpoint
        .Says(summary, roles).WithMetadata(new ActMark()).Produces(StatusCodes.Status204NoContent).Refuses();

    /// <summary>An act that tells what came of it.</summary>
    public static RouteHandlerBuilder Answers<T>(this RouteHandlerBuilder endpoint, string summary, params Role[] roles) => endpoint
        .Says(summary, roles).WithMetadata(new ActMark()).Produces<T>().Produces(StatusCodes.Status204NoContent).Refuses();

    private static RouteHandlerBuilder Says(this RouteHandlerBuilder endpoint, string summary, Role[] roles) => endpoint
        .WithSummary(summary).WithMetadata(new AccessAttribute(roles));

    private static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint) => endpoint
        .Produces<ProblemDetails>(StatusCodes.Status403Forbidden, "application/problem+json")
        .Produces<ProblemDetails>(StatusCodes.Status404NotFound, "application/problem+json")
        .Produces<ProblemDetails>(StatusCodes.Status409Conflict, "application/problem+json")
        .Produces<ProblemDetails>(StatusCodes.Status422UnprocessableEntity, "application/problem+json");

    /// <summary>Marks an act: it takes an idempotency key.</summary>
    internal sealed class ActMark;
}
