using System.Text;
using PccGovernance.Serialization;

namespace PccGovernance.Tests.Serialization;

public sealed class LandscapeJsonLimitTests
{
    private const int Limit = 1024 * 1024;

    [Fact]
    public void Read_TenMillionSeats_StopsAtTheLimitInBoundedMemory()
    {
        using SeatStream seats = new(10_000_000);
        long before = GC.GetAllocatedBytesForCurrentThread();

        LandscapeResult result = LandscapeJson.Read(seats, new LandscapeJsonOptions { MaximumBytes = Limit });

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(8 * Limit);
        seats.BytesRead.Should().BeLessThanOrEqualTo(Limit + 1);
        result.Errors.Should().Equal(TooLarge(Limit));
    }

    [Fact]
    public async Task ReadAsync_TenMillionSeats_StopsAtTheLimit()
    {
        await using SeatStream seats = new(10_000_000);

        LandscapeResult result = await LandscapeJson.ReadAsync(seats, new LandscapeJsonOptions { MaximumBytes = Limit });

        seats.BytesRead.Should().BeLessThanOrEqualTo(Limit + 1);
        result.Errors.Should().Equal(TooLarge(Limit));
    }

    [Fact]
    public void Read_ExactlyTheLimit_IsRead_AndOneMoreIsNot()
    {
        const string Json = """{"version":1,"edition":"england-and-wales-2024-12"}""";
        LandscapeJsonOptions exact = new() { MaximumBytes = Json.Length };
        LandscapeJsonOptions less = new() { MaximumBytes = Json.Length - 1 };

        LandscapeJson.Read(Json, exact).IsValid.Should().BeTrue();
        LandscapeJson.Read(Encoding.UTF8.GetBytes(Json), exact).IsValid.Should().BeTrue();
        LandscapeJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(Json)), exact).IsValid.Should().BeTrue();
        LandscapeJson.Read(Json, less).Errors.Should().Equal(TooLarge(Json.Length - 1));
        LandscapeJson.Read(Encoding.UTF8.GetBytes(Json), less).Errors.Should().Equal(TooLarge(Json.Length - 1));
        LandscapeJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(Json)), less).Errors.Should().Equal(TooLarge(Json.Length - 1));
    }

    [Theory]
    [InlineData("", "$", 65)]
    [InlineData("{\"partnerships\":", "$.partnerships[0]", 80)]
    [InlineData("{\"unheardOf\":", "$.unheardOf", 77)]
    public void Read_NestedAHundredThousandDeep_SaysWhereTheLimitIsPassed(string start, string location, int position)
    {
        LandscapeError error = LandscapeJson.Read(start + new string('[', 100_000)).Errors[^1];

        error.Should().Be(new LandscapeError
        {
            Kind = LandscapeErrorKind.LimitExceeded,
            Location = location,
            Line = 1,
            Position = position,
            Message = "The document is nested deeper than the 64 levels allowed: nest it less, or raise 'MaximumDepth' in the options.",
        });
    }

    [Fact]
    public void Read_DepthOfAFullDocument_IsThirteen()
    {
        const string Json = """
            {"version":1,"edition":"england-and-wales-2024-12","businessPlans":[{"id":"b","name":"B","strands":[{"id":"s","name":"S","priorities":[
            {"id":"p","text":"P","deliverables":[{"id":"d","text":"D","milestones":[{"id":"m","text":"M","provenance":{"sources":["x"]},"reports":[{"on":"2026-01-01"}]}]}]}]}]}]}
            """;

        LandscapeJson.Read(Json, new LandscapeJsonOptions { MaximumDepth = 13 }).IsValid.Should().BeTrue();
        LandscapeJson.Read(Json, new LandscapeJsonOptions { MaximumDepth = 12 }).Errors.Should().ContainSingle()
            .Which.Location.Should().Be("$.businessPlans[0].strands[0].priorities[0].deliverables[0].milestones[0].provenance.sources");
    }

    [Fact]
    public void Read_AMillionErrorsOnOneLine_TakesNoLongerThanTheyAreMany()
    {
        string json = $$"""{"version":1,"edition":"x",{{string.Join(',', Enumerable.Repeat("\"a\":0", 1_000_000))}}}""";

        ValueList<LandscapeError> errors = LandscapeJson.Read(json).Errors;

        errors.Should().HaveCount(1_000);
        errors[^1].Message.Should().Be("There are 999002 more errors than the 999 listed: mend these first and read again.");
    }

    private static LandscapeError TooLarge(int limit) => new()
    {
        Kind = LandscapeErrorKind.LimitExceeded,
        Location = "$",
        Line = 1,
        Position = limit + 1,
        Message = $"The document is larger than the {limit} bytes allowed: give a smaller one, or raise 'MaximumBytes' in the options.",
    };

    /// <summary>A document of one board with many seats, made as it is read.</summary>
    private sealed class SeatStream(long seats) : Stream
    {
        private static readonly byte[] Start =
            Encoding.UTF8.GetBytes("""{"version":1,"edition":"england-and-wales-2024-12","partnerships":[{"id":"b","name":"B","seats":[""");

        private static readonly byte[] Seat = Encoding.UTF8.GetBytes("""{"organisation":"force"},""");

        public long BytesRead { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => BytesRead;
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            int count = (int)Math.Min(buffer.Length, Start.Length + (seats * Seat.Length) - BytesRead);
            for (int i = 0; i < count; i++)
            {
                long place = BytesRead + i;
                buffer[i] = place < Start.Length ? Start[place] : Seat[(place - Start.Length) % Seat.Length];
            }

            BytesRead += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            new(Read(buffer.Span));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
