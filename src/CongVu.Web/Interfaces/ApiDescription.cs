using CongVu.Web.Shared;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CongVu.Web.Interfaces;

/// <summary>What the OpenAPI document says beyond the endpoints: the token, the idempotency key, who may call.</summary>
internal static class ApiDescription
{
    private const string Scheme = "token";

    public static void Configure(OpenApiOptions options)
    {
        options.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) => Task.FromResult(Describe(document)));
        options.AddOperationTransformer((operation, context, _) => Task.FromResult(Describe(operation, context)));
    }

    private static OpenApiDocument Describe(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "CongVu", Version = "v1",
            Description = "Những việc làm được trên trang, với cùng các kiểm tra. Mỗi hệ thống gọi bằng mã truy cập riêng, với quyền của người được nêu tên trong mã.",
        };
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Scheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "Mã truy cập do quản trị cấp." },
        };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }];
        return document;
    }

    private static OpenApiOperation Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var roles = metadata.OfType<AccessAttribute>().LastOrDefault()?.Roles ?? [];
        operation.Description = roles.Count == 0 ? "Mọi người có tài khoản." : $"Vai trò: {string.Join(", ", roles)}.";
        if (metadata.OfType<ApiMetadata.ActMark>().Any())
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = SystemDoor.KeyHeader, In = ParameterLocation.Header, Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" },
                Description = "Gửi lại cùng khóa thì việc chỉ làm một lần, kết quả như lần đầu.",
            });
        }

        return operation;
    }
}
