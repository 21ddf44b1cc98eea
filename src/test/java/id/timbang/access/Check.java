package id.timbang.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.UnmodifiableClassException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.timbang.shared.ForbiddenException;
import net.bytebuddy.agent.ByteBuddyAgent;

import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.ClassWriter;
import org.springframework.asm.Label;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.SpringAsmInfo;
import org.springframework.asm.Type;

/**
 * A line of the application that keeps somebody out: it calls a method that does nothing
 * but refuse, or it refuses itself. Without that line the application runs on as if
 * nobody had written it.
 *
 * @param type whose code it is
 * @param method where it stands
 * @param line the line in the file
 * @param name the method that it calls; of a constructor if it refuses itself
 */
record Check(Class<?> type, String method, int line, String name) {

	private static final String REFUSAL = "<init>";

	/** All there are. */
	static List<Check> all() {
		JavaClass refusal = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("id.timbang")
			.get(ForbiddenException.class);
		return refusal.getConstructorCallsToSelf().stream().flatMap(Check::calls).map(Check::of).toList();
	}

	private static Stream<? extends JavaCall<?>> calls(JavaConstructorCall refused) {
		Set<JavaMethodCall> calls = isCheck(refused.getOrigin()) ? ((JavaMethod) refused.getOrigin()).getCallsOfSelf()
				: Set.of();
		return calls.isEmpty() ? Stream.of(refused) : calls.stream();
	}

	private static boolean isCheck(JavaCodeUnit method) {
		return method.getName().startsWith("require") && method.getRawReturnType().isEquivalentTo(void.class);
	}

	private static Check of(JavaCall<?> call) {
		return new Check(call.getOriginOwner().reflect(), call.getOrigin().getName(), call.getLineNumber(),
				call.getName());
	}

	/** Whether a refusal came about here. */
	boolean isBehind(Throwable refusal) {
		return Arrays.stream(refusal.getStackTrace())
			.anyMatch(
					(frame) -> frame.getClassName().equals(this.type.getName()) && frame.getLineNumber() == this.line);
	}

	/**
	 * Does something for each of these lines while it alone is missing. Classes are made
	 * anew from their files: what the virtual machine would hand out itself has lost the
	 * names of parameters. A line comes back together with the loss of the next one,
	 * because every change of a class costs half a second.
	 */
	static void missingOneByOne(Collection<Check> checks, Consumer<Check> work) {
		Map<Class<?>, byte[]> originals = new HashMap<>();
		try {
			for (Check check : checks) {
				byte[] original = check.file();
				Map<Class<?>, byte[]> changes = new HashMap<>(originals);
				changes.put(check.type, check.without(original));
				redefine(changes);
				originals.clear();
				originals.put(check.type, original);
				work.accept(check);
			}
		}
		finally {
			redefine(originals);
		}
	}

	private static void redefine(Map<Class<?>, byte[]> classes) {
		try {
			ByteBuddyAgent.install()
				.redefineClasses(classes.entrySet()
					.stream()
					.map((one) -> new ClassDefinition(one.getKey(), one.getValue()))
					.toArray(ClassDefinition[]::new));
		}
		catch (ClassNotFoundException | UnmodifiableClassException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private byte[] file() {
		String name = this.type.getName().replace('.', '/') + ".class";
		try (InputStream file = Objects.requireNonNull(this.type.getClassLoader().getResourceAsStream(name))) {
			return file.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private byte[] without(byte[] bytes) {
		ClassReader original = new ClassReader(bytes);
		ClassWriter changed = new ClassWriter(original, 0);
		original.accept(new ClassVisitor(SpringAsmInfo.ASM_VERSION, changed) {

			@Override
			public MethodVisitor visitMethod(int access, String method, String descriptor, String signature,
					String[] exceptions) {
				return new Removal(super.visitMethod(access, method, descriptor, signature, exceptions));
			}

		}, 0);
		return changed.toByteArray();
	}

	@Override
	public String toString() {
		return this.type.getSimpleName() + "." + this.method + (isRefusal() ? " refuses" : " calls " + this.name);
	}

	private boolean isRefusal() {
		return this.name.equals(REFUSAL);
	}

	/**
	 * Copies a method but for the check: a call takes its arguments along, and what was
	 * to be thrown is dropped.
	 */
	private final class Removal extends MethodVisitor {

		private int at;

		private boolean refused;

		private Removal(MethodVisitor copy) {
			super(SpringAsmInfo.ASM_VERSION, copy);
		}

		@Override
		public void visitLineNumber(int line, Label start) {
			this.at = line;
			super.visitLineNumber(line, start);
		}

		@Override
		public void visitMethodInsn(int opcode, String owner, String called, String descriptor, boolean isInterface) {
			boolean wanted = this.at == Check.this.line && called.equals(Check.this.name);
			if (wanted && !isRefusal()) {
				for (Type argument : Type.getArgumentTypes(descriptor)) {
					super.visitInsn((argument.getSize() == 2) ? Opcodes.POP2 : Opcodes.POP);
				}
				if (opcode != Opcodes.INVOKESTATIC) {
					super.visitInsn(Opcodes.POP);
				}
				return;
			}
			this.refused |= wanted && owner.equals(Type.getInternalName(ForbiddenException.class));
			super.visitMethodInsn(opcode, owner, called, descriptor, isInterface);
		}

		@Override
		public void visitInsn(int opcode) {
			boolean dropped = this.refused && opcode == Opcodes.ATHROW;
			super.visitInsn(dropped ? Opcodes.POP : opcode);
			this.refused &= !dropped;
		}

	}

}
