package id.timbang.shared.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/**
 * Reads typed identifiers, which are records around one {@link UUID}, from addresses and
 * forms. Nothing chosen is no identifier.
 */
class IdentifierConverter implements ConditionalGenericConverter {

	@Override
	public Set<ConvertiblePair> getConvertibleTypes() {
		return Set.of(new ConvertiblePair(String.class, Record.class));
	}

	@Override
	public boolean matches(TypeDescriptor source, TypeDescriptor target) {
		RecordComponent[] components = target.getType().getRecordComponents();
		return components != null && components.length == 1 && components[0].getType() == UUID.class;
	}

	@Override
	public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
		if (source == null || source.toString().isBlank()) {
			return null;
		}
		Constructor<?> constructor = BeanUtils.getResolvableConstructor(targetType.getType());
		return BeanUtils.instantiateClass(constructor, UUID.fromString(source.toString()));
	}

}
