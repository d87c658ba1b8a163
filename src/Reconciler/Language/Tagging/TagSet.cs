namespace Reconciler.Language.Tagging;

/// <summary>The tagger's classes: pairs of the universal part of speech and the treebank's own tag.</summary>
/// <param name="Upos">Universal part of speech of each class.</param>
/// <param name="Xpos">The treebank's own tag of each class.</param>
internal sealed record TagSet(string[] Upos, string[] Xpos)
{
    /// <summary>Reads a set.</summary>
    public static TagSet Read(BinaryReader reader)
    {
        var count = reader.ReadByte();
        var set = new TagSet(new string[count], new string[count]);
        for (var i = 0; i < count; i++)
        {
            set.Upos[i] = reader.ReadString();
            set.Xpos[i] = reader.ReadString();
        }

        return set;
    }

    /// <summary>Writes the set.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write((byte)Upos.Length);
        for (var i = 0; i < Upos.Length; i++)
        {
            writer.Write(Upos[i]);
            writer.Write(Xpos[i]);
        }
    }
}
