using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CongVu.Database;

/// <summary>
/// Loads the children of a row in their order: by their ordinal, else by the last column of their key.
/// EF Core leaves the order of an included list to the database, and PostgreSQL puts a changed row behind the others,
/// so that the next step of a draft could have been the one after it.
/// </summary>
internal sealed class OrderedChildren : IQueryExpressionInterceptor
{
    // EF Core keeps services of its own for each instance.
    public static OrderedChildren Instance { get; } = new();

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        return eventData.Context is { } context ? new Rewriting(context.Model).Visit(queryExpression) : queryExpression;
    }

    private sealed class Rewriting(IModel model) : ExpressionVisitor
    {
        private static readonly MethodInfo OrderBy = new Func<IEnumerable<object>, Func<object, object>, IOrderedEnumerable<object>>(Enumerable.OrderBy)
            .Method.GetGenericMethodDefinition();

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            var call = (MethodCallExpression)base.VisitMethodCall(node);
            var isInclude = call.Method.DeclaringType == typeof(EntityFrameworkQueryableExtensions) &&
                call.Method.Name is nameof(EntityFrameworkQueryableExtensions.Include) or nameof(EntityFrameworkQueryableExtensions.ThenInclude);
            return isInclude && call.Arguments[1] is UnaryExpression { Operand: LambdaExpression { Body: MemberExpression list } lambda } && ChildOf(list) is { } child
                ? Ordered(call, lambda, child)
                : call;
        }

        private IEntityType? ChildOf(MemberExpression list) =>
            model.FindEntityType(list.Expression!.Type)?.FindNavigation(list.Member) is { IsCollection: true } navigation ? navigation.TargetEntityType : null;

        private static MethodCallExpression Ordered(MethodCallExpression include, LambdaExpression lambda, IEntityType child)
        {
            var by = child.FindProperty("Ordinal") ?? child.FindPrimaryKey()!.Properties[^1];
            var row = Expression.Parameter(child.ClrType, "row");
            var key = Expression.Lambda(Expression.Property(row, by.PropertyInfo!), row);
            var ordered = Expression.Call(OrderBy.MakeGenericMethod(child.ClrType, by.ClrType), lambda.Body, key);
            var types = include.Method.GetGenericArguments();
            types[^1] = ordered.Type;
            return Expression.Call(
                include.Method.GetGenericMethodDefinition().MakeGenericMethod(types),
                include.Arguments[0],
                Expression.Quote(Expression.Lambda(ordered, lambda.Parameters)));
        }
    }
}
